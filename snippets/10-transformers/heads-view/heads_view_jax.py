from functools import partial

import jax
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
b, n, e, h = 1, 6, 4, 2
X = rng.normal(size=(b, n, e))


def split(Z):
    return Z.reshape(b, n, h, e // h).swapaxes(1, 2)


def wrong_split(Z):
    return Z.reshape(b, h, n, e // h)  # the shape is right


def merge(H):
    return H.swapaxes(1, 2).reshape(b, n, e)


def wrong_merge(H):
    return H.reshape(b, n, e)


@partial(jax.jit, static_argnums=(0, 1))  # the two functions
def layer(cut, join, X):
    Z = cut(X)  # (b, h, n, k)
    S = Z @ Z.mT / Z.shape[-1] ** 0.5
    return Z, join(Z), join(jax.nn.softmax(S) @ Z)


moved = X.copy()
moved[0, 1] += 1  # token 1, and nothing else
orders = {"reordered": [3, 1, 0, 5, 2, 4], "halves": [3, 4, 5, 0, 1, 2]}
right = split, merge
wrong = wrong_split, wrong_merge
for name, pair in {"right": right, "wrong": wrong}.items():
    Z, back, out = layer(*pair, X)
    print(f"{name}, shape: {Z.shape}")
    print(f"{name}, there and back: {np.array_equal(back, X)}")
    other, _, after = layer(*pair, moved)
    for i in range(h):
        changed = np.flatnonzero(np.any(other[0, i] != Z[0, i], -1))
        print(f"{name}, token 1 is in head {i} at: {changed.tolist()}")
    far = not np.allclose(after[:, -1], out[:, -1])
    print(f"{name}, token 1 moves the last output: {far}")
    for word, order in orders.items():
        same = np.allclose(layer(*pair, X[:, order])[2], out[:, order])
        print(f"{name}, {word} in = {word} out: {same}")
