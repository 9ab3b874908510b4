import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax
from jax.nn import relu, softplus

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
updates, b, n, c, d, e, h = 120, 32, 12, 4, 16, 4, 32


def draw(m):  # 0: blank, 1 to c: letters, c + 1: the end
    letters = rng.integers(1, c + 1, (m, 3))
    places = np.sort(rng.random((m, n - 1)).argsort(1)[:, :3], 1)
    X = np.zeros((m, n), int)
    np.put_along_axis(X, places, letters, 1)
    X[:, -1] = c + 1
    return X, letters - 1


train, test = [draw(b) for _ in range(updates)], draw(500)
sizes = {"B": (d, e), "step": (d, d), "M": (d, h), "O": (h, 3 * c)}
start = {k: rng.normal(0, s[0] ** -0.5, s) for k, s in sizes.items()}
start |= {"E": rng.normal(size=(c + 2, d)), "bias": np.full(d, -1.0)}
start |= {"A": np.log(np.tile(np.arange(1, e + 1), (d, 1))), "C": np.ones(e)}
cross_entropy = optax.softmax_cross_entropy_with_integer_labels
adam = optax.adam(0.02)


def logits(P, X, case):  # 0 or 1: do the step and B read the input?
    u = P["E"][X]  # (b, n, d)
    delta = softplus(case[0] * (u @ P["step"]) + P["bias"])  # (b, n, d)
    B = (case[1] * u + 1 - case[1]) @ P["B"]  # (b, n, e)
    later = delta.sum(1, keepdims=True) - delta.cumsum(1)  # still to come
    decay = jnp.exp(-later[..., None] * jnp.exp(P["A"]))  # (b, n, d, e)
    S = jnp.einsum("bnde,bnd,bne->bde", decay, delta * u, B)  # the last
    return (relu(S @ P["C"] @ P["M"]) @ P["O"]).reshape(-1, 3, c)


@jax.jit
@jax.vmap
def trained(case):  # parameters, and the share that is right
    def loss(P, X, y):
        return cross_entropy(logits(P, X, case), y).mean()

    def update(state, batch):
        P, moments = state
        change, moments = adam.update(jax.grad(loss)(P, *batch), moments)
        return (optax.apply_updates(P, change), moments), None

    batches = [np.stack(z) for z in zip(*train, strict=True)]
    P = jax.tree.map(jnp.asarray, start)
    (P, _), _ = jax.lax.scan(update, (P, adam.init(P)), batches)
    return P, (logits(P, test[0], case).argmax(-1) == test[1]).mean()


cases = {"fixed": (0, 0), "B": (0, 1), "step": (1, 0), "both": (1, 1)}
P, right = trained(jnp.array([*cases.values()]))  # the four side by side
for name, share in zip(cases, right, strict=True):
    print(f"{name}, letters right: {share:.3f}")
steps = softplus(P["E"][-1] @ P["step"][-1] + P["bias"][-1])
print(f"step at a blank: {steps[0].mean():.3f}")
print(f"step at a letter: {steps[1:-1].mean():.3f}")

plt.figure(figsize=(4.8, 2.4))
plt.bar(["blank", *"abcd", "end"], steps.mean(1))
plt.ylabel("mean step")
plt.show()
