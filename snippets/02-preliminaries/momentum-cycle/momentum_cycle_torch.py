import torch


def f(x):  # convex: its slope 25, then 1, then 25 steep
    left, middle = 12.5 * x**2, x**2 / 2 + 24 * x - 12
    right = 12.5 * x**2 - 24 * x + 36
    return torch.where(x < 1, left, torch.where(x < 2, middle, right))


def descend(eta, beta, start=3.3, steps=3000):
    x = torch.tensor(start, dtype=torch.float64)
    v = torch.zeros_like(x)
    path = []
    for _ in range(steps):
        v = beta * v + torch.func.grad(f)(x)
        x = x - eta * v
        path.append(x.item())
    return path


plain = descend(eta=2 / 26, beta=0.0)
print(f"no momentum: {abs(plain[-1]):.4f}")
heavy = descend(eta=1 / 9, beta=4 / 9)  # the best for kappa = 25
for k in range(-6, 0):
    print(f"momentum, step {3001 + k}: {heavy[k]:.4f}")
heavy = descend(eta=1 / 9, beta=4 / 9, start=10.0)
print(f"momentum from 10: {abs(heavy[-1]):.4f}")
