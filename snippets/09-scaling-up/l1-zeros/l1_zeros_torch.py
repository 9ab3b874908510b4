import numpy as np
import torch

rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(100, 10)))  # (n, c)
true = torch.zeros(10, dtype=torch.float64)
true[:3] = torch.tensor([2.0, -1.0, 0.5], dtype=torch.float64)
y = X @ true + 0.1 * torch.tensor(rng.normal(size=100))
eta, lam = 0.03, 0.1


def gradient(w):  # of half the mean squared error
    return X.T @ (X @ w - y) / len(X)


def soft(w, t):  # towards 0 by t, and no further
    return w.sign() * (w.abs() - t).clamp(min=0)


w = v = torch.ones(10, dtype=torch.float64)
a = p = q = torch.ones(10, dtype=torch.float64)
b = torch.zeros_like(a)
for _ in range(4000):
    w = w - eta * (gradient(w) + lam * w.sign())
    v = soft(v - eta * gradient(v), eta * lam)
    g = gradient(a * b)  # the penalty: lam / 2 (|a|^2 + |b|^2)
    a, b = a - eta * (g * b + lam * a), b - eta * (g * a + lam * b)
    g = gradient(p * q)  # the same from p = q
    p, q = p - eta * (g * q + lam * p), q - eta * (g * p + lam * q)
ways = {"subgradient": w, "proximal": v, "product": a * b}
ways["product from equals"] = p * q
for name, x in ways.items():
    loss = (X @ x - y).square().mean() / 2 + lam * x.abs().sum()
    print(f"{name}, exact zeros: {(x == 0).sum()}")
    print(f"{name}, below 1e-6: {(x.abs() < 1e-6).sum()}")
    print(f"{name}, objective: {loss:.5f}")
    print(f"{name}, second weight: {x[1]:.4f}")
