import numpy as np
import torch

rng = np.random.default_rng(0)
runs, sizes = 4000, (11, 41, 161)


def mean(x):
    return x.mean(dim=1)


def median(x):
    return x.median(dim=1).values


def climb(x):  # Fisher's scoring for Cauchy numbers, from the median
    m = median(x)
    for _ in range(12):
        z = x - m[:, None]  # (runs, n)
        score = 2 * z / (1 + z.square())
        m = m + score.mean(dim=1) / 0.5  # over the information
    return m


draws = {
    "normal": rng.normal,
    "laplace": rng.laplace,
    "cauchy": lambda size: rng.standard_cauchy(size),
}
for name, information, estimates in [
    ("normal", 1.0, (mean, median)),
    ("laplace", 1.0, (mean, median)),
    ("cauchy", 0.5, (climb, median)),
]:
    print(f"{name}, bound: {1 / information:.2f}")
    for n in sizes:
        x = torch.tensor(draws[name](size=(runs, n)))
        for estimate in estimates:
            spread = n * estimate(x).var()
            print(f"{name}, n = {n}, {estimate.__name__}: {spread:.2f}")
