# Wrong: deviations taken for variances
import torch


def gauss_divergence(m, s, k, t):
    s, t = s**0.5, t**0.5
    terms = torch.log(t / s) + (s**2 + (m - k) ** 2) / (2 * t**2) - 0.5
    return terms.sum(dim=-1)
