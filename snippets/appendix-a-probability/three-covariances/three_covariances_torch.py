import math

import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.distributions import MultivariateNormal, Normal

torch.set_default_dtype(torch.float64)
mu = torch.tensor([1.0, 0.0])  # (d,)
full = torch.tensor([[2.0, 1.2], [1.2, 1.0]])  # (d, d)
diagonal = torch.diag(torch.tensor([2.0, 1.0]))
isotropic = 1.5 * torch.eye(2)
x = torch.tensor([2.0, 1.0])  # (d,)
z = torch.tensor(np.random.default_rng(0).normal(size=(100_000, 2)))
angle = torch.linspace(0, 2 * math.pi, 200)
circle = torch.stack([angle.cos(), angle.sin()], -1)  # (200, d)

plt.figure(figsize=(4.8, 3.6))
for name, cov, line in [
    ("full", full, "C0-"),
    ("diagonal", diagonal, "C1--"),
    ("isotropic", isotropic, "C2:"),
]:
    law = MultivariateNormal(mu, cov)
    entries = Normal(mu, cov.diagonal().sqrt()).log_prob(x)  # (d,)
    print(f"{name}, log density: {law.log_prob(x):.4f}")
    print(f"{name}, sum of two: {entries.sum():.4f}")
    L = torch.linalg.cholesky(cov)
    draws = mu + z @ L.T  # (n, d)
    u = torch.linalg.solve(cov, (draws - mu).T).T  # (n, d)
    inside = ((draws - mu) * u).sum(-1) <= 4
    print(f"{name}, draws inside: {inside.double().mean():.3f}")
    curve = mu + 2 * circle @ L.T
    plt.plot(curve[:, 0], curve[:, 1], line, label=name)
print(f"1 - exp(-2): {1 - math.exp(-2):.3f}")
print(f"one number within 2: {math.erf(2**0.5):.3f}")
plt.gca().set(xlabel="first entry", ylabel="second entry", aspect="equal")
plt.legend(loc="upper left")
plt.xlim(-5, 5)
plt.show()
