import torch


def hold(rates, B, delta):
    z = delta * rates  # (e,)
    small = z.abs() < 1e-2
    safe = torch.where(small, 1.0, z)
    series = 1 + z / 2 + z**2 / 6 + z**3 / 24
    share = torch.where(small, series, (torch.exp(safe) - 1) / safe)
    return torch.exp(z), delta * share[:, None] * B
