import numpy as np
import torch
from torch.nn.functional import conv1d, pad

n, e, f = 6, 4, 8
rng = np.random.default_rng(0)
X = torch.from_numpy(rng.normal(size=(n, e)))
mu = torch.from_numpy(rng.uniform(size=e))  # a share for each channel
W_r = torch.from_numpy(rng.normal(size=(e, e)))
W_k = torch.from_numpy(rng.normal(size=(e, f)))
W_v = torch.from_numpy(rng.normal(size=(f, e)))


def shift(X):  # the token and the one before it, zeros before the first
    return mu * X + (1 - mu) * pad(X, (0, 0, 1, 0))[:-1]


def rolled(X):  # wrong: roll brings the last token to the front
    return mu * X + (1 - mu) * X.roll(1, 0)


def channel_mixing(X, shift=shift):
    Z = shift(X)
    return (Z @ W_r).sigmoid() * ((Z @ W_k).relu() ** 2 @ W_v)


def changed(A, B):
    return ((A - B).abs().amax(1) > 1e-9).nonzero()[:, 0].tolist()


taps = torch.stack([1 - mu, mu], 1)[:, None]  # (e, 1, 2): out, in, width
conv = conv1d(pad(X.T, (1, 0)), taps, groups=e).T
print("a convolution of two taps:", torch.allclose(conv, shift(X)))

moved = X.clone()
moved[-1] += 1
for name, how in [("shifted", shift), ("rolled", rolled)]:
    rows = changed(channel_mixing(moved, how), channel_mixing(X, how))
    print(f"{name}, last token moved, outputs changed:", *rows)

Y, Z = X.clone(), X.clone()
Z[0] += 1
for depth in (1, 2, 3):
    Y, Z = Y + channel_mixing(Y), Z + channel_mixing(Z)
    print(f"{depth} deep, token 0 reaches:", *changed(Y, Z))
