import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
g, e, t = 4, 8, 16  # a grid of g x g tokens; hidden units along them
shapes = [(e, e)] * 3 + [(g * g, t), (t, g * g)]
weights = [jnp.array(rng.normal(0, s[0] ** -0.5, s)) for s in shapes]
Wq, Wk, Wv, W1, W2 = weights


def moved(X, steps):  # on the grid, closed to a ring in both directions
    g = round(len(X) ** 0.5)
    return jnp.roll(X.reshape(g, g, -1), steps, (0, 1)).reshape(X.shape)


def attention(X):
    A = jax.nn.softmax((X @ Wq) @ (X @ Wk).T / e**0.5)
    return A @ X @ Wv


def mlp(X):
    return (jax.nn.relu(X.T @ W1) @ W2).T


def shift(X):  # a quarter of the features comes from each neighbour
    steps = (1, 0), (-1, 0), (0, 1), (0, -1)
    parts = zip(jnp.split(X, 4, axis=1), steps, strict=True)
    return jnp.concatenate([moved(Z, s) for Z, s in parts], axis=1)


def pooling(X):  # the mean of nine neighbours, less the token itself
    near = [(i, j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
    return sum(moved(X, steps) for steps in near) / 9 - X


def fourier(X):
    return jnp.fft.fft2(X, norm="ortho").real


def reads(f, X):  # (n, n): how much output i moves with token j
    return jnp.sqrt(jnp.square(jax.jacrev(f)(X)).sum(axis=(1, 3)))


X, other = jnp.array(rng.normal(size=(2, g * g, e)))
large = jnp.array(rng.normal(size=(36, e)))
p = jnp.array(rng.permutation(g * g))
q = moved(jnp.arange(g * g)[:, None], (1, 2))[:, 0]
mixers = attention, mlp, shift, pooling, fourier
_, axes = plt.subplots(2, 3, figsize=(4.8, 3.6))
axes[1, 2].set_axis_off()
for f, ax in zip(mixers, axes.flat[:5], strict=True):
    name, run = f.__name__, jax.jit(f)
    M, N = jax.jit(jax.vmap(lambda X, f=f: reads(f, X)))(
        jnp.stack([X, other])
    )
    print(f"{name}, tokens that token 5 reads:", (M[5] > 1e-9).sum())
    change = jnp.abs(N - M).max() > 1e-9
    print(f"{name}, map depends on the input:", change)
    try:
        print(f"{name}, 36 tokens:", run(large).shape)
    except TypeError:
        print(f"{name}, 36 tokens: refused")
    for how, order in ("permuted", p), ("moved on the grid", q):
        gap = jnp.abs(run(X[order]) - run(X)[order]).max()
        print(f"{name}, {how}, gap: {gap:.3f}")
    ax.imshow(np.asarray(M), cmap="Blues", vmin=0)
    ax.set(title=name, xticks=[], yticks=[])
plt.show()
