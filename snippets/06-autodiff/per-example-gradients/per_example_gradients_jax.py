import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from jax import grad, jit, vmap

bound = 0.5  # of the length of one example's gradient
rng, n, flipped, calls = np.random.default_rng(1), 60, [4, 23, 51], 0
labels = np.arange(n) % 2
points = rng.normal(size=(n, 2)) + np.outer(2 * labels - 1, [1.5, 1.0])
labels[flipped] = 1 - labels[flipped]  # three mistakes in the data
X, y = jnp.array(points, jnp.float32), jnp.array(labels, jnp.float32)


def loss(p, x, y):  # of one example: x ~ (2,), y is 0 or 1
    global calls
    calls += 1
    z = x @ p["w"] + p["b"]
    return jax.nn.softplus(z) - y * z


each = vmap(grad(loss), in_axes=(None, 0, 0))  # a gradient per example


@jit
def step(p):
    return jax.tree.map(lambda p, g: p - 0.5 * g.mean(0), p, each(p, X, y))


p = {"w": jnp.zeros(2), "b": jnp.zeros(())}
for _ in range(100):
    p = step(p)

calls = 0
G = each(p, X, y)
print(f"shapes: w {G['w'].shape}, b {G['b'].shape}")
print("calls of loss, by vmap:", calls)
calls = 0
loop = [grad(loss)(p, x, t) for x, t in zip(X, y, strict=True)]
print("calls of loss, by a loop:", calls)
for k in p:
    stacked = jnp.stack([g[k] for g in loop])
    assert jnp.allclose(G[k], stacked, atol=1e-6)

squares = [jnp.square(g.reshape(n, -1)).sum(1) for g in G.values()]
norms = jnp.sqrt(sum(squares))  # (n,)
largest = norms.argsort(descending=True)[:3].tolist()
print("largest norms at:", sorted(largest), "flipped:", flipped)
factor = jnp.minimum(bound / norms, 1)  # (n,)
print(f"median norm: {jnp.quantile(norms, 0.5):.3f}")
for name, weight in (("as they are", jnp.ones(n)), ("clipped", factor)):
    part = (weight * norms)[jnp.array(flipped)].sum()
    share = part / (weight * norms).sum()
    print(f"share of the flipped, {name}: {100 * share:.1f} %")

whole, cut = 10 + 200 * np.array([norms, factor * norms])
for c, mark in enumerate("oD"):
    own = labels == c
    look = {"marker": mark, "edgecolors": f"C{c}"}
    plt.scatter(*points[own].T, s=whole[own], c="none", **look)
    look |= {"alpha": 0.6, "label": f"class {c}"}
    plt.scatter(*points[own].T, s=cut[own], **look)
plt.gca().set(xlabel="$x_1$", ylabel="$x_2$")
plt.legend()
plt.show()
