import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LinearSegmentedColormap
from sklearn.datasets import load_digits

data = load_digits()  # 1797 images of 8 x 8 pixels, values 0 to 16
order = np.random.default_rng(0).permutation(len(data.target))
X = jnp.asarray(data.data[order] / 16, dtype=jnp.float32)
y = jnp.asarray(data.target[order])
train, test = slice(0, 1400), slice(1400, None)

eta = 1.0
d, c = 64, 10
Y = jnp.eye(c)[y]  # (n, c): rows of the identity


def model(params, X):  # (n, d) -> (n, c)
    weights = jnp.exp(X @ params["W"] + params["b"])
    return weights / weights.sum(-1, keepdims=True)


def report(name, params, part):
    P = model(params, X[part])
    loss = -(Y[part] * jnp.log(P)).sum(-1).mean()
    right = (P.argmax(-1) == y[part]).mean()
    print(f"{name} loss: {loss:.3f}")
    print(f"{name} accuracy: {right:.3f}")


def step(params, _):
    R = model(params, X[train]) - Y[train]  # (n, c): f(x) - y
    gradient = {"W": X[train].T @ R / len(R), "b": R.mean(0)}
    return jax.tree.map(lambda p, g: p - eta * g, params, gradient), None


params = {"W": jnp.zeros((d, c)), "b": jnp.zeros(c)}
params, _ = jax.lax.scan(step, params, length=300)
report("training", params, train)
report("test", params, test)

colours = ["#3b4cc0", "#80808000", "#b40426"]  # clear in the middle
ink = LinearSegmentedColormap.from_list("ink", colours)
fig, panels = plt.subplots(2, 5, figsize=(4.8, 2.8))
top = abs(params["W"]).max().item()
for k, ax in enumerate(panels.flat):
    image = params["W"][:, k].reshape(8, 8)
    ax.imshow(image, cmap=ink, vmin=-top, vmax=top)
    ax.set(title=k, xticks=[], yticks=[], facecolor="#80808026")
    ax.spines[:].set_visible(False)
fig.supxlabel(f"full red: +{top:.1f}, full blue: −{top:.1f}, clear: 0")
plt.show()
