# Wrong: the other direction
import torch


def gauss_divergence(m, s, k, t):
    m, s, k, t = k, t, m, s
    terms = torch.log(t / s) + (s**2 + (m - k) ** 2) / (2 * t**2) - 0.5
    return terms.sum(dim=-1)
