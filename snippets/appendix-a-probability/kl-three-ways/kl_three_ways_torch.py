import math

import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.distributions import Normal, kl_divergence

x = torch.linspace(-19, 21, 4001, dtype=torch.float64)  # (m,): a grid
z = torch.tensor(np.random.default_rng(0).normal(size=100_000))  # (n,)
P, Q = (0.0, 1.0), (1.0, 2.0)  # mean and standard deviation


def formula(m, s, k, t):  # from N(m, s²) to N(k, t²)
    return math.log(t / s) + (s**2 + (m - k) ** 2) / (2 * t**2) - 0.5


def log_ratio(p, q, x):
    return Normal(*p).log_prob(x) - Normal(*q).log_prob(x)


_, panels = plt.subplots(2, 1, figsize=(4.8, 5.2), sharex=True)
for name, p, q, panel in [
    ("D(p, q)", P, Q, panels[0]),
    ("D(q, p)", Q, P, panels[1]),
]:
    pieces = Normal(*p).log_prob(x).exp() * log_ratio(p, q, x)  # (m,)
    grid = torch.trapezoid(pieces, x)
    ratios = log_ratio(p, q, p[0] + p[1] * z)  # (n,): draws from p
    error = ratios.std() / len(ratios) ** 0.5
    own = kl_divergence(Normal(*p), Normal(*q))
    assert torch.isclose(grid, own.double())
    assert abs(ratios.mean() - grid) < 4 * error
    print(f"{name}, by formula: {formula(*p, *q):.4f}")
    print(f"{name}, on the grid: {grid:.4f}")
    print(f"{name}, by draws: {ratios.mean():.2f} ± {error:.3f}")
    a, b = x[1300:2701:10], pieces[1300:2701:10]  # from -6 to 8
    panel.plot(a, b)
    panel.fill_between(a, b, where=b > 0, alpha=0.3)
    panel.fill_between(a, b, where=b < 0, hatch="///", alpha=0.3)
    panel.set(ylim=(-0.2, 0.6), ylabel=f"integrand of {name}")
panels[1].set(xlabel="x")
plt.show()
