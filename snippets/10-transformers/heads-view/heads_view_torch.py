import numpy as np
import torch
from torch.nn.functional import scaled_dot_product_attention

rng = np.random.default_rng(0)
b, n, e, h = 1, 6, 4, 2
X = torch.from_numpy(rng.normal(size=(b, n, e)))


def split(Z):
    return Z.view(b, n, h, e // h).transpose(1, 2)


def wrong_split(Z):
    return Z.view(b, h, n, e // h)  # the shape is right


def merge(H):
    return H.transpose(1, 2).reshape(b, n, e)


def wrong_merge(H):
    return H.reshape(b, n, e)


moved = X.clone()
moved[0, 1] += 1  # token 1, and nothing else
orders = {"reordered": [3, 1, 0, 5, 2, 4], "halves": [3, 4, 5, 0, 1, 2]}
for name, cut in {"right": split, "wrong": wrong_split}.items():
    print(f"{name}, shape: {tuple(cut(X).shape)}")
    for i in range(h):
        changed = (cut(moved) != cut(X))[0, i].any(-1).nonzero()[:, 0]
        print(f"{name}, token 1 is in head {i} at: {changed.tolist()}")

for name, (cut, join) in {
    "right": (split, merge),
    "wrong": (wrong_split, wrong_merge),
    "wrong split alone": (wrong_split, merge),
    "wrong merge alone": (split, wrong_merge),
}.items():

    def layer(X, cut=cut, join=join):  # of this turn of the loop
        Z = cut(X)  # (b, h, n, k)
        return join(scaled_dot_product_attention(Z, Z, Z))

    out = layer(X)
    print(f"{name}, there and back: {torch.equal(join(cut(X)), X)}")
    far = not torch.allclose(layer(moved)[:, -1], out[:, -1])
    print(f"{name}, token 1 moves the last output: {far}")
    for word, order in orders.items():
        same = torch.allclose(layer(X[:, order]), out[:, order])
        print(f"{name}, {word} in = {word} out: {same}")
