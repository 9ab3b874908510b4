import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
g, e, t = 4, 8, 16  # a grid of g x g tokens; hidden units along them
shapes = [(e, e)] * 3 + [(g * g, t), (t, g * g)]
weights = (jnp.array(rng.normal(0, s[0] ** -0.5, s)) for s in shapes)
Wq, Wk, Wv, W1, W2 = weights


def moved(X, steps):  # on the grid, closed to a ring in both directions
    g = round(len(X) ** 0.5)
    return jnp.roll(X.reshape(g, g, -1), steps, (0, 1)).reshape(X.shape)


def shift(X):  # a quarter of the features comes from each neighbour
    steps = (1, 0), (-1, 0), (0, 1), (0, -1)
    return jnp.hstack([*map(moved, jnp.split(X, 4, axis=1), steps)])


def pooling(X):  # the mean of nine neighbours, less the token itself
    rows = sum(moved(X, (i, 0)) for i in (-1, 0, 1))
    return sum(moved(rows, (0, j)) for j in (-1, 0, 1)) / 9 - X


mixers = {
    "attention": lambda X: (
        jax.nn.softmax((X @ Wq) @ (X @ Wk).T / e**0.5) @ X @ Wv
    ),
    "mlp": lambda X: (jax.nn.relu(X.T @ W1) @ W2).T,
    "shift": shift,
    "pooling": pooling,
    "fourier": lambda X: jnp.fft.fft2(X, norm="ortho").real,
}


def look(f, X, other):  # M (n, n): how much output i moves with token j
    J, Y = jax.jacrev(f), f(X)
    M, N = (jnp.sqrt(jnp.square(J(Z)).sum((1, 3))) for Z in (X, other))
    gaps = [jnp.abs(f(X[order]) - Y[order]).max() for order in (p, q)]
    return M, jnp.abs(N - M).max(), *gaps


X, other = jnp.array(rng.normal(size=(2, g * g, e)))
p = jnp.array(rng.permutation(g * g))
q = moved(jnp.arange(g * g)[:, None], (1, 2))[:, 0]
_, axes = plt.subplots(2, 3, figsize=(4.8, 3.6))
axes[1, 2].set_axis_off()
for (name, f), ax in zip(mixers.items(), axes.flat, strict=False):
    M, change, *gaps = jax.jit(look, static_argnums=0)(f, X, other)
    print(f"{name}, tokens that token 5 reads:", (M[5] > 1e-9).sum())
    print(f"{name}, map depends on the input:", change > 1e-9)
    try:  # shapes alone: nothing is computed
        large = jax.eval_shape(f, jnp.zeros((36, e))).shape
    except TypeError:
        large = "refused"
    print(f"{name}, 36 tokens:", large)
    print(f"{name}, permuted, gap: {gaps[0]:.3f}")
    print(f"{name}, moved on the grid, gap: {gaps[1]:.3f}")
    ax.imshow(M, cmap="Blues", vmin=0)
    ax.set(title=name, xticks=[], yticks=[])
plt.show()
