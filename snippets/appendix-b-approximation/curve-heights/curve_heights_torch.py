import torch

n = 30_000
x = (torch.arange(n, dtype=torch.float64) + 0.5) * 10 / n  # (n,)
g = torch.sinc(x / torch.pi)

for m in (5, 50, 500):
    rows = g.reshape(m, -1)  # (m, n/m)
    left = torch.arange(m, dtype=torch.float64) * 10 / m  # (m,): edges
    heights = {
        "mean": rows.mean(dim=1),
        "centre": torch.sinc((left + 5 / m) / torch.pi),
        "left": torch.sinc(left / torch.pi),
    }
    for name, h in heights.items():
        error = rows - h[:, None]  # (m, n/m) - (m, 1)
        mse, most = error.square().mean(), error.abs().max()
        print(f"m = {m}, {name}, mse: {mse:.3e}")
        print(f"m = {m}, {name}, largest: {most:.4f}")
        if name == "mean":
            best = mse
    print(f"m = {m}, left over mean: {mse / best:.3f}")
