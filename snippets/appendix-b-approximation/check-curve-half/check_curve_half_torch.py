import torch

n = 30_000
x = (torch.arange(n, dtype=torch.float64) + 0.5) / n  # (n,): [0, 1]
targets = {
    "1 + x": lambda x: 1 + x,
    "x": lambda x: x,
    "1 - x": lambda x: 1 - x,
}
for name, target in targets.items():
    for m in (10, 100):
        i = torch.floor(x * m + 0.5)  # bins around i/m, none for i = 0
        f = torch.where(i > 0, target(i / m), 0)
        mse = (f - target(x)).square().mean()
        print(f"{name}, m = {m}, mse: {mse:.2e}")
