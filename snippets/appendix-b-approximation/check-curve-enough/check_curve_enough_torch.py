import torch


def errors(target, length, m):  # of the means: squared mean, largest
    n = 600 * m
    x = (torch.arange(n, dtype=torch.float64) + 0.5) * length / n
    rows = target(x).reshape(m, -1)
    error = rows - rows.mean(dim=1, keepdim=True)
    return error.square().mean(), error.abs().max()


for m in (33, 34, 99, 100):
    mse, most = errors(torch.square, 1, m)
    print(f"x², m = {m}, mse: {mse:.3e}")
    print(f"x², m = {m}, largest: {most:.5f}")
for m in (629, 630):
    mse, _ = errors(lambda x: torch.sinc(x / torch.pi), 10, m)
    print(f"sin(x)/x, m = {m}, mse: {mse:.4e}")
