import numpy as np
import torch


def f(x):
    return x[0] * x[1] - x[2] ** 2


x = torch.tensor([1.0, 2.0, 1.0])
g = torch.func.grad(f)(x)  # (3,)
print("gradient:", g.tolist())

for name, v in [
    ("-g / 3", -g / 3),
    ("-sign g", -torch.sign(g)),
    ("-e1", torch.tensor([-1.0, 0.0, 0.0])),
    ("-e1 / 4 + 3 e3 / 4", torch.tensor([-0.25, 0.0, 0.75])),
]:
    print(f"slope along {name}: {g @ v:.2f}")
    change = f(x + 0.001 * v) - f(x)
    assert abs(change / 0.001 - g @ v) < 0.01

V = torch.tensor(np.random.default_rng(1).uniform(-1, 1, (10_000, 3)))
V = V.to(g.dtype)
for p in (2, torch.inf, 1):
    slopes = V @ g / torch.linalg.vector_norm(V, ord=p, dim=1)
    print(f"lowest of 10,000 slopes, norm {p}: {slopes.min():.2f}")

u = torch.tensor([1.0, 2.0, 2.0])  # at a right angle to the gradient
for t in (0.1, 0.2, 0.4):
    change = f(x + t * u / 3) - f(x)
    print(f"change / t^2 along u / 3, t = {t}: {change / t**2:.3f}")
