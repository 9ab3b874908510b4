import math

import numpy as np
import torch

x = torch.tensor([-1.0, -0.4, 0.25, 0.9, 1.2], dtype=torch.float64)  # (n,)
new = torch.tensor(np.random.default_rng(0).normal(size=1000))


def log_normal(x, mu, sigma):
    return -(((x - mu) / sigma) ** 2) / 2 - math.log(sigma * 2.5066283)


def log_likelihood(x, sigma):  # mean over x; half the weight sits on x_3
    narrow = log_normal(x, 0.25, sigma)
    wide = log_normal(x, 0.0, 1.0)
    return (torch.logaddexp(narrow, wide) - math.log(2)).mean()


for sigma in (1.0, 1e-1, 1e-2, 1e-4, 1e-8, 1e-100):
    print(f"σ = {sigma:.0e}, data: {log_likelihood(x, sigma):.3f}")
    print(f"σ = {sigma:.0e}, new: {log_likelihood(new, sigma):.3f}")
