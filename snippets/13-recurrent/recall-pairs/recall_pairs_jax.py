import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
r, v, draws, gamma = 16, 16, 200, 0.95
sizes = [2, 4, 8, 16, 32, 64, 128]
rng = np.random.default_rng(0)
K = jnp.asarray(rng.normal(size=(draws, 128, r)))
K /= jnp.linalg.norm(K, axis=-1, keepdims=True)
names = jnp.asarray(rng.integers(v, size=(draws, 128)))
V = jax.nn.one_hot(names, v, dtype=K.dtype)  # v values
loud = jnp.asarray(rng.normal(size=(draws, 128, v)))


def delta_rule(k, values):  # of one draw
    def step(S, pair):
        key, value = pair
        return S + jnp.outer(key, value - key @ S), None

    return k @ jax.lax.scan(step, jnp.zeros((r, v)), (k, values))[0]


@jax.jit
def shares_at(m, K, V, names):  # each is asked for, after m were written
    there = jnp.arange(128) < m  # one shape for all m: the rest is masked
    k, values = K * there[:, None], V * there[:, None]
    fade = gamma ** (m - 1.0 - jnp.arange(128))[:, None]
    scores = jnp.where(there, 20 * k @ k.mT, -jnp.inf)
    weights = jax.nn.softmax(jnp.where(there[:, None], loud, -jnp.inf), 1)
    out = {
        "softmax": jax.nn.softmax(scores) @ values,
        "sum": k @ (k.mT @ values),
        "gated sum": k @ (k.mT @ (fade * values)),
        "delta rule": jax.vmap(delta_rule)(k, values),
        "attention-free": (weights * values).sum(1, keepdims=True),
    }
    right = jax.tree.map(lambda y: (y.argmax(-1) == names) & there, out)
    return jax.tree.map(lambda x: x.sum() / (draws * m), right)


kinds = ["softmax", "sum", "gated sum", "delta rule", "attention-free"]
rows = [shares_at(m, K, V, names) for m in sizes]
curves = {name: [row[name] for row in rows] for name in kinds}
for name, shares in curves.items():
    for m in (4, 16, 64):
        print(f"{name}, {m} pairs: {shares[sizes.index(m)]:.3f}")

plt.figure(figsize=(4.8, 3.2))
for (name, shares), mark in zip(curves.items(), "dosv^", strict=True):
    plt.plot(sizes, shares, marker=mark, label=name)
plt.axhline(1 / v, color="0.6", linewidth=1)
plt.xscale("log", base=2)
plt.xticks(sizes, sizes)
plt.ylim(0, 1.05)
plt.xlabel("pairs written, m")
plt.ylabel("share recalled")
plt.legend()
plt.show()
