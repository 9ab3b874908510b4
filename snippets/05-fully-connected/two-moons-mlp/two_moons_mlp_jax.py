import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import make_moons

X, y = map(jnp.asarray, make_moons(600, noise=0.2, random_state=0))
grid = jnp.meshgrid(jnp.linspace(-2, 3, 61), jnp.linspace(-1.5, 2, 43))
rng = np.random.default_rng(0)


def layer(i, o):
    W = rng.normal(0, (2 / i) ** 0.5, (o, i))  # in PyTorch's order
    return jnp.asarray(W.T, jnp.float32), jnp.zeros(o)


def logits(params, x):  # (..., 2) -> (...)
    *hidden, (W, b) = params
    for U, c in hidden:
        x = jax.nn.relu(x @ U + c)
    return (x @ W + b).squeeze(-1)


def cross_entropy(params):
    z = logits(params, X[:400])
    return (jax.nn.softplus(z) - y[:400] * z).mean()


def step(params, _):
    slope = jax.grad(cross_entropy)(params)
    return jax.tree.map(lambda p, g: p - 0.5 * g, params, slope), None


fig, axes = plt.subplots(1, 2, figsize=(4.8, 2.4), sharey=True)
models = {"logistic regression": [layer(2, 1)]}
models["16 hidden units"] = [layer(2, 16), layer(16, 1)]
for ax, (name, params) in zip(axes, models.items(), strict=True):
    params, _ = jax.lax.scan(step, params, length=1000)
    right = (logits(params, X[400:]) > 0) == (y[400:] == 1)
    count = sum(p.size for p in jax.tree.leaves(params))
    print(f"{name}, parameters: {count}")
    print(f"{name}, test accuracy: {100 * right.mean():.1f} %")
    ax.scatter(*X[400:].T, s=5, c=[f"C{c}" for c in y[400:]])
    ax.contour(*grid, logits(params, jnp.stack(grid, -1)), [0], colors="C2")
    ax.set(title=name, xlabel="$x_1$")
axes[0].set(ylabel="$x_2$")
plt.show()
