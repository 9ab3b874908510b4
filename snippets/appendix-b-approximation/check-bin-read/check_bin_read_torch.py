import math

import torch


def f(x):
    return 3 * torch.sigmoid(50 * x - 10) - 3 * torch.sigmoid(50 * x - 20)


x = torch.tensor([0.0, 0.2, 0.3, 0.4, 1.0])  # (n,)
print("at 0 0.2 0.3 0.4 1:", [round(y, 2) for y in f(x).tolist()])
print(f"3 tanh(2.5): {3 * math.tanh(2.5):.2f}")
grid = torch.linspace(-2, 3, 50_001, dtype=torch.float64)
print(f"mass: {torch.trapezoid(f(grid), grid):.3f}")
