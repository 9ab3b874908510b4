import numpy as np
import torch

rng = np.random.default_rng(0)
n, runs = 2000, 64
X = torch.from_numpy(rng.normal(size=(n, runs, 1)))
size = torch.tensor([0.5, 0.9, 0.99, 0.999]).double()
lam = torch.polar(size, torch.full_like(size, 0.5))  # (e,), e = 4


def deviation(gamma):  # (e,) to the states' root mean square, (e,)
    s = torch.zeros(runs, 4, dtype=lam.dtype)
    for x in X:
        s = lam * s + gamma * x
    return s.abs().square().mean(0).sqrt()


one = torch.ones_like(size)
gamma = (1 - size**2).sqrt()
expected = ((1 - size ** (2 * n)) / (1 - size**2)).sqrt()
plain, scaled = deviation(one), deviation(gamma)
for k in range(4):
    print(f"|lambda| {size[k]:.3f}, state: {plain[k]:.2f}")
    print(f"|lambda| {size[k]:.3f}, state by formula: {expected[k]:.2f}")
    print(f"|lambda| {size[k]:.3f}, scaled state: {scaled[k]:.2f}")
