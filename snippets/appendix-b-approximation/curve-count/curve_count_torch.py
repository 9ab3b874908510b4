import math

import numpy as np
import torch

target = 1e-4  # the mean squared error that is wanted
rng = np.random.default_rng(0)
for d in (1, 2, 3, 10):
    m = math.ceil(math.sqrt(d / (12 * target)))  # bins along each input
    x = torch.tensor(rng.uniform(size=(100_000, d)))
    centres = ((x * m).floor() + 0.5) / m  # of the cell that holds x
    error = x.sum(dim=1) - centres.sum(dim=1)  # g(x): the sum of inputs
    mse = error.square().mean()
    assert math.isclose(mse, d / (12 * m**2), rel_tol=0.02)
    print(f"d = {d}, bins along each input: {m}")
    print(f"d = {d}, cells: {m**d:.1e}")
    print(f"d = {d}, mse: {d / (12 * m**2):.2e}")
    print(f"d = {d}, steps if added up: {d * (m - 1)}")
