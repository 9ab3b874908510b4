import math

import numpy as np
import torch

n = 8
rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(3.0, 1.0, size=(40_000, n)))  # variance 1
mle = x.var(dim=1, correction=0)  # (40000,)
unbiased = x.var(dim=1, correction=1)

half = (n - 1) / 2  # S = (n − 1) · unbiased has a χ² law, n − 1 degrees
root = math.exp(math.lgamma(half + 0.5) - math.lgamma(half))
root /= math.sqrt(half)
for name, seen, said in [
    ("variance, by n", mle, (n - 1) / n),
    ("variance, by n - 1", unbiased, 1.0),
    ("its root", unbiased.sqrt(), root),
    ("one over it", 1 / unbiased, (n - 1) / (n - 3)),
]:
    print(f"{name}: {seen.mean():.2f}, promised {said:.3f}")
