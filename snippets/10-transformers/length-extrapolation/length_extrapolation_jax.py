import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
kinds = "mask only", "learned", "sinusoidal", "RoPE", "ALiBi", "peak at 2"
v, n, e, h, k, b, steps = 8, 16, 16, 2, 8, 16, 200  # v: vocabulary
rng = np.random.default_rng(0)
x = rng.integers(0, v, (steps, b, n))  # the answer: two places back
new = rng.integers(0, v, (100, 2 * n))
i = np.arange(2 * n)
waves = i[:, None] * 10_000.0 ** (-2 * np.arange(e // 2) / e)
waves = np.concatenate([np.sin(waves), np.cos(waves)], axis=1) / 2
turns = i[:, None] * 10_000.0 ** (-2 * np.arange(k // 2) / k)
past = i[:, None] - i  # (2 n, 2 n), how many places back
falls = np.array([2.0**-4, 2.0**-8])[:, None, None] * past
sizes = (v, e), (2 * n, e), (3, e, h, k), (h, k, e), (e, v)
start = [rng.normal(size=s) * (0.5 if len(s) == 2 else 0.25) for s in sizes]
rule = optax.adam(0.02)


def losses(params, has, x):  # (m - 2,), by position
    (E, S, W, R, U), m = params, x.shape[1]
    X = E[x] + has[1] * S[:m] + has[2] * waves[:m]  # (b, m, e)
    Q, K, V = jnp.einsum("bie,xehk->xbhik", X, W)
    turn = jnp.exp(1j * has[3] * turns[:m])  # no turn without RoPE
    Q, K = (jax.lax.complex(*jnp.split(a, 2, -1)) * turn for a in (Q, K))
    scores = jnp.einsum("bhik,bhjk->bhij", Q, K.conj()).real / k**0.5
    scores -= (has[4] * falls + has[5] * np.abs(past - 2))[:, :m, :m]
    A = jax.nn.softmax(jnp.where(past[:m, :m] >= 0, scores, -jnp.inf))
    logits = (X + jnp.einsum("bhij,bhjk,hke->bie", A, V, R)) @ U
    each = optax.softmax_cross_entropy_with_integer_labels
    return each(logits[:, 2:], x[:, :-2]).mean(axis=0)


@jax.jit
@jax.vmap  # over six models, which have one position each
def trained(has):
    def step(carry, x):
        params, state = carry
        slope = jax.grad(lambda p: losses(p, has, x).mean())(params)
        updates, state = rule.update(slope, state)
        return (optax.apply_updates(params, updates), state), None

    (params, _), _ = jax.lax.scan(step, (start, rule.init(start)), x)
    return losses(params, has, new)


plt.figure(figsize=(4.8, 3.2))
styles = "-.", "--", ":", "-", (0, (1, 4)), (0, (6, 3, 1, 3))
for kind, loss, style in zip(kinds, trained(np.eye(6)), styles, strict=True):
    print(f"{kind}, places 3 to 16: {loss[: n - 2].mean():.3f}")
    print(f"{kind}, places 17 to 32: {loss[n - 2 :].mean():.3f}")
    plt.plot(i[2:] + 1, loss, linestyle=style, label=kind)
plt.axvline(n + 0.5, color="gray", linewidth=0.8)
plt.gca().set(xlabel="place in the sequence", ylabel="cross-entropy")
plt.legend(loc="upper left")
plt.show()
