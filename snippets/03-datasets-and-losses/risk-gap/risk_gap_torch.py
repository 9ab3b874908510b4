import matplotlib.pyplot as plt
import numpy as np
import torch

rng = np.random.default_rng(0)
d, runs = 5, 1000
truth = torch.tensor([1.0, -2.0, 0.5, 3.0, 1.5], dtype=torch.float64)  # (d,)
guess = torch.tensor([1.0, -1.0, 0.5, 3.0, 1.5], dtype=torch.float64)


def draw(n):  # runs datasets of n examples; the noise has variance 1
    X = torch.tensor(rng.normal(size=(runs, n, d)))
    noise = torch.tensor(rng.normal(size=(runs, n)))
    return X, X @ truth + noise


def empirical(w, X, y):  # w: (d,) or (runs, d), one for each dataset
    predictions = (X * w.reshape(-1, 1, d)).sum(dim=-1)  # (runs, n)
    return (predictions - y).square().mean(dim=-1)  # (runs,)


def expected(w):  # known here: X is normal with identity covariance
    return 1 + (w - truth).square().sum(dim=-1)


sizes, curves = [10, 20, 40, 80, 320], []
for n in sizes:
    X, y = draw(n)
    off = (empirical(guess, X, y) - expected(guess)).square().mean().sqrt()
    fitted = torch.linalg.lstsq(X, y[..., None]).solution[..., 0]
    seen, true = empirical(fitted, X, y), expected(fitted)  # (runs,)
    miss = (seen - true).square().mean().sqrt()
    seen, true = seen.mean(), true.mean()
    print(f"n = {n}, fixed, off by: {off:.3f}")
    print(f"n = {n}, fitted: {seen:.3f} seen, {true:.3f} expected")
    print(f"n = {n}, fitted, off by: {miss:.3f}")
    curves.append([seen.item(), true.item()])

seen, true = zip(*curves, strict=True)
plt.semilogx(sizes, seen, "o", label="on its own data")
plt.plot(sizes, true, "s", label="expected")
n = np.geomspace(9.5, 340, 60)
plt.plot(n, 1 - d / n, color="C0", linewidth=0.8)
plt.plot(n, (n - 1) / (n - d - 1), color="C1", linewidth=0.8)
plt.axhline(1, color="gray", linestyle=":", label="the noise")
plt.xlabel("examples, n")
plt.ylabel("mean squared error of the fit")
plt.legend()
plt.show()
