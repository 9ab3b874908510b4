import math

import numpy as np
import torch

u = torch.tensor(np.random.default_rng(0).random(100_000))  # (n,)
f = torch.exp(u)  # E[f] = e - 1 is asked
h = u - 0.5  # looks like f, and has the mean 0 for certain


def show(name, values):
    print(f"{name}, estimate: {values.mean():.4f}")
    print(f"{name}, variance: {values.var():.4f}")


print(f"true: {math.e - 1:.4f}")
show("plain", f)
show("c = 1", f - h)
both = torch.cov(torch.stack([f, h]))  # (2, 2)
best = both[0, 1] / both[1, 1]
print(f"best c: {best:.2f}")
show("best", f - best * h)
show("c = 4", f - 4 * h)  # too much of a good thing

left = 1 - torch.corrcoef(torch.stack([f, h]))[0, 1].square()
assert torch.isclose((f - best * h).var() / f.var(), left, rtol=1e-6)
print(f"draws for the same error: one in {1 / left:.0f}")
