# Wrong: averages the lengths and squares the average
import torch


def noise_scale(small, big, b, B):
    s = torch.linalg.vector_norm(small, dim=1).mean() ** 2
    t = torch.linalg.vector_norm(big, dim=1).mean() ** 2
    variance = (s - t) / (1 / b - 1 / B)
    return (B * t - b * s) / (B - b), variance
