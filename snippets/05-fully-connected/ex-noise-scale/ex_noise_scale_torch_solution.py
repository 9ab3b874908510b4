import torch


def noise_scale(small, big, b, B):
    s = torch.square(small).sum(dim=1).mean()  # length² + sigma² / b
    t = torch.square(big).sum(dim=1).mean()  # length² + sigma² / B
    variance = (s - t) / (1 / b - 1 / B)
    return (B * t - b * s) / (B - b), variance
