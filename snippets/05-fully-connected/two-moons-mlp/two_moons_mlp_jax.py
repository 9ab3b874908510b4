import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import make_moons

h = 16  # hidden units
inputs, labels = make_moons(600, noise=0.2, random_state=0)
X, y = jnp.asarray(inputs), jnp.asarray(labels)  # (n, 2), (n,)
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


fig, ax = plt.subplots(figsize=(4.8, 3.4))
for c, mark in enumerate("os"):
    own = inputs[400:][labels[400:] == c]
    ax.scatter(*own.T, s=12, marker=mark, edgecolors="none")
models = {"logistic regression": [layer(2, 1)]}
models[f"{h} hidden units"] = [layer(2, h), layer(h, 1)]
for dash, (name, params) in zip(("--", "-"), models.items(), strict=True):
    params, _ = jax.lax.scan(step, params, length=1000)
    right = (logits(params, X[400:]) > 0) == (y[400:] == 1)
    count = sum(p.size for p in jax.tree.leaves(params))
    print(f"{name}, parameters: {count}")
    print(f"{name}, test accuracy: {100 * right.mean():.1f} %")
    heights = logits(params, jnp.stack(grid, axis=-1))
    ax.contour(*grid, heights, [0], colors="C2", linestyles=dash)
    ax.plot([], [], "C2", linestyle=dash, label=name)  # for the legend
ax.set(xlabel="$x_1$", ylabel="$x_2$")
fig.legend(loc="outside upper center", ncols=2)
plt.show()
