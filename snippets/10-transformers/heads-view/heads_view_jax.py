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


moved = X.copy()
moved[0, 1] += 1  # token 1, and nothing else
orders = {"reordered": [3, 1, 0, 5, 2, 4], "halves": [3, 4, 5, 0, 1, 2]}
for name, cut in {"right": split, "wrong": wrong_split}.items():
    print(f"{name}, shape: {cut(X).shape}")
    for i in range(h):
        changed = np.any(cut(moved)[0, i] != cut(X)[0, i], -1)  # (n,)
        at = np.flatnonzero(changed).tolist()
        print(f"{name}, token 1 is in head {i} at: {at}")

for name, (cut, join) in {
    "right": (split, merge),
    "wrong": (wrong_split, wrong_merge),
    "wrong split alone": (wrong_split, merge),
    "wrong merge alone": (split, wrong_merge),
}.items():

    @jax.jit
    def layer(X, cut=cut, join=join):  # of this turn of the loop
        Z = cut(X)  # (b, h, n, k)
        S = Z @ Z.mT / Z.shape[-1] ** 0.5
        return join(jax.nn.softmax(S) @ Z)

    out = layer(X)
    print(f"{name}, there and back: {np.array_equal(join(cut(X)), X)}")
    far = not np.allclose(layer(moved)[:, -1], out[:, -1])
    print(f"{name}, token 1 moves the last output: {far}")
    for word, order in orders.items():
        same = np.allclose(layer(X[:, order]), out[:, order])
        print(f"{name}, {word} in = {word} out: {same}")
