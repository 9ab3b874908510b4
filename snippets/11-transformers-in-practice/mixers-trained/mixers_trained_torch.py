import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

b, n, e, steps = 32, 16, 32, 150
rng = np.random.default_rng(0)
images, y = load_digits(return_X_y=True)
mix = rng.permutation(len(y))
X = images[mix].reshape(-1, 4, 2, 4, 2).swapaxes(2, 3)  # 4 x 4 patches
X, y = torch.tensor(X.reshape(-1, n, 4) / 8 - 1), torch.tensor(y[mix])
batches = torch.tensor(rng.integers(0, 1400, (steps, b)))
shapes = [(4, e), (n, e), (e, e), (e, e), (e, 10)]  # E, S, U, V, C
shapes += [(e, 3 * e), (e, e), (n, e), (e, n)]  # W, Wo, A, B
start = [rng.normal(size=s) / s[0] ** 0.5 for s in shapes]
o, s = np.eye(4), np.roll(np.eye(4), 1, axis=0)  # s: a step on a ring
moves = np.kron(s, o), np.kron(s.T, o), np.kron(o, s), np.kron(o, s.T)
R = torch.tensor(np.stack(moves))  # (4, n, n): neighbours on the grid
P = np.kron(o + s + s.T, o + s + s.T) / 9 - np.eye(n)  # (n, n)
P = torch.tensor(P)


def attention(Z, W, Wo, A, B):
    Q, K, V = (Z @ W).chunk(3, dim=2)
    return F.scaled_dot_product_attention(Q, K, V) @ Wo


def shift(Z, *_):
    quarters = Z.unflatten(2, (4, -1))  # (b, n, 4, e/4)
    return torch.einsum("kij,bjkq->bikq", R, quarters).flatten(2)


mixers = {
    "none": lambda Z, *_: 0 * Z,
    "attention": attention,
    "mlp": lambda Z, W, Wo, A, B: ((Z.mT @ A).relu() @ B).mT,
    "shift": shift,
    "pooling": lambda Z, *_: P @ Z,
    "fourier": lambda Z, *_: torch.fft.fft2(Z, norm="ortho").real,
}


def logits(params, X, name):  # (b, n, 4) -> (b, 10)
    E, S, U, V, C, *own = params
    Z = X @ E + S  # (b, n, e)
    Z = Z + mixers[name](F.layer_norm(Z, (e,)), *own)
    Z = Z + F.relu(F.layer_norm(Z, (e,)) @ U) @ V
    return F.layer_norm(Z, (e,)).mean(dim=1) @ C


for name in mixers:
    params = [torch.tensor(w, requires_grad=True) for w in start]
    optimiser = torch.optim.Adam(params, lr=0.01, fused=True)
    for i in batches:
        optimiser.zero_grad()
        F.cross_entropy(logits(params, X[i], name), y[i]).backward()
        optimiser.step()
    with torch.no_grad():
        right = logits(params, X[1400:], name).argmax(dim=1) == y[1400:]
    print(f"{name}, accuracy: {right.double().mean():.3f}")
