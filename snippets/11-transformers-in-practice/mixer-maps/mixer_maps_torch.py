import matplotlib.pyplot as plt
import numpy as np
import torch

rng = np.random.default_rng(0)
g, e, t = 4, 8, 16  # a grid of g x g tokens; hidden units along them
shapes = [(e, e)] * 3 + [(g * g, t), (t, g * g)]
weights = (torch.tensor(rng.normal(0, s[0] ** -0.5, s)) for s in shapes)
Wq, Wk, Wv, W1, W2 = weights


def moved(X, steps):  # on the grid, closed to a ring in both directions
    g = round(len(X) ** 0.5)
    return X.reshape(g, g, -1).roll(steps, dims=(0, 1)).reshape(X.shape)


def shift(X):  # a quarter of the features comes from each neighbour
    steps = (1, 0), (-1, 0), (0, 1), (0, -1)
    parts = zip(X.chunk(4, dim=1), steps, strict=True)
    return torch.cat([moved(Z, s) for Z, s in parts], dim=1)


def pooling(X):  # the mean of nine neighbours, less the token itself
    rows = sum(moved(X, (i, 0)) for i in (-1, 0, 1))
    return sum(moved(rows, (0, j)) for j in (-1, 0, 1)) / 9 - X


mixers = {
    "attention": lambda X: (X @ Wq @ (X @ Wk).T / e**0.5).softmax(1) @ X @ Wv,
    "mlp": lambda X: ((X.T @ W1).relu() @ W2).T,
    "shift": shift,
    "pooling": pooling,
    "fourier": lambda X: torch.fft.fft2(X, norm="ortho").real,
}


def reads(f, X):  # (n, n): how much output i moves with token j
    return torch.func.jacrev(f)(X).square().sum(dim=(1, 3)).sqrt()


X, other = torch.tensor(rng.normal(size=(2, g * g, e)))
p = torch.tensor(rng.permutation(g * g))
q = moved(torch.arange(g * g)[:, None], (1, 2))[:, 0]
_, axes = plt.subplots(2, 3, figsize=(4.8, 3.6))
axes[1, 2].set_axis_off()
for (name, f), ax in zip(mixers.items(), axes.flat, strict=False):
    M = reads(f, X)
    print(f"{name}, tokens that token 5 reads:", (M[5] > 1e-9).sum().item())
    change = (reads(f, other) - M).abs().max() > 1e-9
    print(f"{name}, map depends on the input:", change.item())
    try:
        print(f"{name}, 36 tokens:", tuple(f(X.new_zeros(36, e)).shape))
    except RuntimeError:
        print(f"{name}, 36 tokens: refused")
    for how, order in ("permuted", p), ("moved on the grid", q):
        gap = (f(X[order]) - f(X)[order]).abs().max()
        print(f"{name}, {how}, gap: {gap:.3f}")
    ax.imshow(M.numpy(), cmap="Blues", vmin=0)
    ax.set(title=name, xticks=[], yticks=[])
plt.show()
