import math

import torch

torch.set_default_dtype(torch.float64)


def masses(cov, half):  # sum exp(-half x' inv(cov) x) on a grid
    d = len(cov)
    step = 0.25
    axis = torch.arange(-10, 10 + step, step)
    x = torch.cartesian_prod(*[axis] * d).reshape(-1, d)  # (m, d)
    form = torch.einsum("ni,ij,nj->n", x, torch.linalg.inv(cov), x)
    scale = (2 * math.pi) ** (-d / 2) / torch.linalg.det(cov).sqrt()
    mass = scale * torch.exp(-half * form) * step**d  # (m,)
    total = mass.sum()
    return total, torch.einsum("n,ni,nj->ij", mass / total, x, x)


cov = torch.tensor([[2.0, 0.6, 0.2], [0.6, 1.0, -0.3], [0.2, -0.3, 1.5]])
for d in (1, 2, 3):
    total, _ = masses(cov[:d, :d], 0.5)
    print(f"d = {d}, with 1/2: {total:.4f}")
    total, second = masses(cov[:d, :d], 1.0)
    assert torch.allclose(total, torch.tensor(2 ** (-d / 2)))
    assert torch.allclose(second, cov[:d, :d] / 2, atol=1e-6)
    print(f"d = {d}, without: {total:.4f}")
print(f"without, covariance over the one meant: {second[0, 0] / 2:.2f}")
