import matplotlib.pyplot as plt
import numpy as np
import torch

seed = 6
rng = np.random.default_rng(seed)


def draw(n):  # the truth is one wave; the noise has deviation 0.3
    x = torch.tensor(rng.uniform(-1, 1, size=n))
    y = torch.sin(torch.pi * x) + torch.tensor(rng.normal(0, 0.3, size=n))
    return torch.vander(x, 12, increasing=True), y  # (n, 12): 1, x, …, x¹¹


def fit(degree, X, y):  # least squares: (12,), zeros above the degree
    w, kept = torch.zeros(12, dtype=X.dtype), X[:, : degree + 1]
    w[: degree + 1] = torch.linalg.lstsq(kept, y[:, None]).solution[:, 0]
    return w


def error(W, X, y):  # root mean squared error, of each row of W
    return (W @ X.T - y).square().mean(dim=-1).sqrt()


(X, y), (X_test, y_test) = draw(15), draw(10_000)
W = torch.stack([fit(degree, X, y) for degree in range(12)])  # (12, 12)
train, test = error(W, X, y), error(W, X_test, y_test)  # (12,), (12,)
for k in (0, 1, 3, 5, 7, 9, 11):
    print(f"degree {k}: {train[k]:.3f} in training, {test[k]:.3f} on test")
print("lowest in training:", train.argmin().item())
print("lowest on test:", test.argmin().item())
for n in (50, 500):
    more = error(fit(11, *draw(n)), X_test, y_test)
    print(f"degree 11 from {n}: {more:.3f} on test")

_, (top, low) = plt.subplots(2, 1, figsize=(4.8, 5.2))
top.plot(range(12), train, "o-", range(12), test, "s-")
top.text(0.3, 0.9, "on new points")
top.text(11, 0.22, "in training", ha="right")
top.set(xlabel="degree", xticks=range(12))
top.set(ylabel="root mean squared error", ylim=(0, 1))
grid = torch.linspace(X[:, 1].min(), X[:, 1].max(), 150, dtype=X.dtype)
curves = torch.vander(grid, 12, increasing=True) @ W.T
low.plot(X[:, 1], y, "o", color="gray", markersize=4)
for k, dash in [(1, ":"), (3, "--"), (11, "-")]:
    low.plot(grid, curves[:, k], dash, label=f"degree {k}")
low.set(xlabel="x", ylabel="y", xlim=(-1, 1), ylim=(-3.6, 1.8))
low.legend()
plt.show()
