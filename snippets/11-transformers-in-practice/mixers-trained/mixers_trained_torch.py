import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

b, n, e, steps = 32, 16, 32, 200
rng = np.random.default_rng(0)
images, y = load_digits(return_X_y=True)
mix = rng.permutation(len(y))
X = images[mix].reshape(-1, 4, 2, 4, 2).swapaxes(2, 3)  # 4 x 4 patches
X, y = torch.tensor(X.reshape(-1, n, 4) / 8 - 1), torch.tensor(y[mix])
shapes = [(4, e), (n, e), (e, e), (e, e), (e, 10)]
extra = {"attention": [(e, 3 * e), (e, e)], "mlp": [(n, e), (e, n)]}
batches = torch.tensor(rng.integers(0, 1400, (steps, b)))
ring = np.eye(n).reshape(4, 4, n)  # the grid of tokens, edges joined
sides = [(i, j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
near = [np.roll(ring, side, (0, 1)).reshape(n, n) for side in sides]
P = torch.tensor(np.mean(near, axis=0) - near[4])  # (n, n)
R = torch.tensor(np.stack([near[k] for k in (7, 1, 5, 3)]))  # (4, n, n)


def attention(Z, W, Wo):
    Q, K, V = (Z @ W).chunk(3, dim=2)
    return F.scaled_dot_product_attention(Q, K, V) @ Wo


def shift(Z):
    quarters = Z.unflatten(2, (4, -1))  # (b, n, 4, e/4)
    return torch.einsum("kij,bjkq->bikq", R, quarters).flatten(2)


mixers = {
    "none": lambda Z: 0 * Z,
    "attention": attention,
    "mlp": lambda Z, A, B: ((Z.mT @ A).relu() @ B).mT,
    "shift": shift,
    "pooling": lambda Z: P @ Z,
    "fourier": lambda Z: torch.fft.fft2(Z, norm="ortho").real,
}


def logits(params, X, name):  # (b, n, 4) -> (b, 10)
    E, S, U, V, C, *own = params
    Z = X @ E + S  # (b, n, e)
    Z = Z + mixers[name](F.layer_norm(Z, (e,)), *own)
    Z = Z + F.relu(F.layer_norm(Z, (e,)) @ U) @ V
    return F.layer_norm(Z, (e,)).mean(dim=1) @ C


def draw(shapes):
    return [rng.normal(size=s) / s[0] ** 0.5 for s in shapes]


start, own = draw(shapes), {name: draw(s) for name, s in extra.items()}
for name in mixers:
    weights = start + own.get(name, [])
    params = [torch.tensor(w, requires_grad=True) for w in weights]
    optimiser = torch.optim.Adam(params, lr=0.005, fused=True)
    for i in batches:
        optimiser.zero_grad()
        F.cross_entropy(logits(params, X[i], name), y[i]).backward()
        optimiser.step()
    with torch.no_grad():
        right = logits(params, X[1400:], name).argmax(dim=1) == y[1400:]
    size = sum(w.numel() for w in params[5:])
    print(f"{name}, weights of the mixer: {size}")
    print(f"{name}, accuracy: {right.double().mean():.3f}")
