import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
w = 30
m, n = 15, 3000
x = (jnp.arange(n) + 0.5) * 10 / n  # (n,)
g = jnp.sinc(x / jnp.pi)
heights = g.reshape(m, -1).mean(axis=1)  # (m,)
edges = jnp.arange(m + 1) * 10 / m  # (m + 1,)


def network(params, x):  # (n, 1) → (n,)
    hidden = jax.nn.sigmoid(x @ params["W"] + params["b"])
    return hidden @ params["v"]


params = {
    "W": jnp.full((1, m + 1), float(w)),
    "b": -w * edges,  # (m + 1,)
    "v": jnp.diff(jnp.pad(heights, 1)),  # (m + 1,): jumps at the edges
}
f = network(params, x[:, None])

steps = jax.nn.sigmoid(w * (x[:, None] - edges))  # (n, m + 1)
bumps = (steps[:, :-1] - steps[:, 1:]) @ heights  # bin by bin: (n,)
assert jnp.allclose(f, bumps, atol=1e-12)
count = sum(p.size for p in jax.tree.leaves(params))
print(f"weights: {count}")
print(f"first output weight: {params['v'][0]:.3f}")
print(f"mse: {jnp.square(f - g).mean():.2e}")
print(f"output at 0: {network(params, jnp.zeros((1, 1)))[0]:.3f}")

plt.figure(figsize=(4.8, 3))
plt.plot(x, g, "C0", linewidth=4, alpha=0.4, label="sin(x)/x")
plt.plot(x, f, "C1", label="network")
plt.xlabel("x")
plt.ylabel("value")
plt.ylim(-0.3, 1.05)
plt.legend()
plt.show()
