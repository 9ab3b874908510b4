import numpy as np
import torch

rng = np.random.default_rng(0)
rows = 20  # of each validation set, and of each test set
runs, n, c, sigma = 1000, 100, 5, 1.0  # 1000 samples, each trained on
true = torch.tensor(rng.normal(size=(runs, c, 1)))


def sample(n):  # X: (runs, n, c), y: (runs, n, 1)
    X = torch.tensor(rng.normal(size=(runs, n, c)))
    noise = torch.tensor(rng.normal(size=(runs, n, 1)))
    return X, X @ true + sigma * noise


def loss(w, X, y):
    return (X @ w - y).square().mean(dim=(1, 2))


(X, y), validation, test = sample(n), sample(rows), sample(rows)
w, curves = torch.zeros_like(true), []
for _ in range(200):
    w = w - 0.1 * X.mT @ (X @ w - y) / n
    fresh = (w - true).square().sum(dim=(1, 2)) + sigma**2  # expected
    curves.append([loss(w, *validation), loss(w, *test), fresh])
curves = torch.stack([torch.stack(losses) for losses in curves])
validation, test, fresh = curves.unbind(dim=1)  # (updates, runs) each
for name, chooser in ("test", test), ("validation", validation):
    best = chooser.argmin(dim=0, keepdim=True)  # a moment for each run
    for where, curve in ("test", test), ("fresh rows", fresh):
        gain = curve[-1] - curve.gather(0, best)[0]  # (runs,)
        print(f"by {name}, gain on {where}: {gain.mean():.4f}")
        error = gain.std(correction=0) / runs**0.5
        print(f"by {name}, error of that on {where}: {error:.4f}")
