import torch

p = torch.tensor([1.0, 0.0], dtype=torch.float64)  # in [0, 1], in [1, 2]
q = torch.tensor([0.5, 0.5], dtype=torch.float64)


def divergence(p, q):
    return (torch.xlogy(p, p) - torch.xlogy(p, q)).sum()


m = (p + q) / 2
print(f"D(p, q): {divergence(p, q):.4f}")
print(f"D(q, p): {divergence(q, p):.4f}")
print(f"total variation: {(p - q).abs().sum() / 2:.4f}")
print(f"Jensen–Shannon: {(divergence(p, m) + divergence(q, m)) / 2:.4f}")
u = (torch.arange(1000, dtype=torch.float64) + 0.5) / 1000
print(f"Wasserstein: {(u - 2 * u).abs().mean():.4f}")  # quantiles
