import numpy as np
import torch


def f(x):  # (d,) -> ()
    return torch.exp(torch.mean(x**2))


h = 1e-4
for d in (10, 100, 1000):
    x = torch.tensor(np.random.default_rng(d).normal(size=d))  # float64
    formula = 2 * x / d * f(x)  # (d,): derived with a pencil

    points = torch.cat([x[None], x + h * torch.eye(d)])  # (d + 1, d)
    values = torch.func.vmap(f)(points)  # (d + 1,): f is run on each row
    differences = (values[1:] - values[0]) / h  # (d,)
    error = (differences - formula).norm() / formula.norm()
    print(f"d = {d}, runs: {len(points)}")
    print(f"d = {d}, error: {error:.1e}")

    automatic = torch.func.grad(f)(x)  # (d,): f is run once
    assert torch.allclose(automatic, formula, rtol=1e-12, atol=0)
