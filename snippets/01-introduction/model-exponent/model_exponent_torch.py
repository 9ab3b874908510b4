import math

import numpy as np
import torch

rng, runs = np.random.default_rng(0), 100


def error(n, k, degree):
    """Of k polynomials side by side, learned from n examples: 100 times."""
    x = (torch.arange(n, dtype=torch.float64) + 0.5) / n  # (n,)
    noise = torch.from_numpy(rng.normal(size=(runs, n)))
    parts = (x**2 + noise / 3).reshape(runs * k, n // k)  # a part in a row
    t = torch.linspace(-1, 1, n // k, dtype=torch.float64)  # (n / k,)
    A = t[:, None] ** torch.arange(degree + 1)  # 1, t, t^2: in columns
    Q = torch.linalg.qr(A).Q  # the same, made to stand at right angles
    model = (parts @ Q @ Q.T).reshape(runs, n)  # each part's nearest of these
    return (model - x**2).square().mean().item()


for name, degree, sizes in [  # sizes: n examples, k parts
    ("constants", 0, [(512, 8), (32768, 32)]),  # k = n^(1/3)
    ("straight pieces", 1, [(1024, 4), (32768, 8)]),  # k = n^(1/5)
    ("one parabola", 2, [(512, 1), (32768, 1)]),
]:
    few, many = (error(n, k, degree) for n, k in sizes)
    exponent = math.log(few / many) / math.log(sizes[1][0] / sizes[0][0])
    print(f"{name}, error of {sizes[1][0]}: {many:.7f}")
    print(f"{name}, exponent: {exponent:.2f}")
