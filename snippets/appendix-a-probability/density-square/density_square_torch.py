import numpy as np
import torch
from torch.distributions import Chi2, Normal

rng = np.random.default_rng(0)
t = (torch.arange(4500, dtype=torch.float64) + 0.5) / 100 - 40  # log y
y = t.exp()
width = 0.01 * y  # dy = y dt, itself a change of variables


def branches(mean):  # densities of y = x² from x > 0 and from x < 0
    law, root = Normal(mean, 1.0), y.sqrt()
    slope = 2 * root  # |g'| at both places
    return [law.log_prob(x).exp() / slope for x in (root, -root)]


plus, minus = branches(0.5)
draws = torch.tensor(rng.normal(0.5, 1.0, 100_000)).square()
print(f"one branch, mass: {(plus * width).sum():.4f}")
print(f"other branch, mass: {(minus * width).sum():.4f}")
print(f"both, mass: {((plus + minus) * width).sum():.4f}")
print(f"both, up to 1: {((plus + minus) * width)[y <= 1].sum():.3f}")
print(f"draws, up to 1: {(draws <= 1).double().mean():.3f}")

library = Chi2(torch.tensor(1.0, dtype=torch.float64)).log_prob(y).exp()
assert torch.allclose(sum(branches(0.0)), library)
