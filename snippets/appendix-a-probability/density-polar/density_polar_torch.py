import numpy as np
import torch

rng = np.random.default_rng(0)


def place(polar):  # g: (r, angle) to (x, y), both (2,)
    r, angle = polar
    return torch.stack([r * angle.cos(), r * angle.sin()])


def normal(xy):  # the density of two independent normal numbers, xy: (2,)
    return torch.exp(-xy.square().sum() / 2) / (2 * torch.pi)


def pulled_back(polar):  # (2,), the density of (r, angle): with and without
    p = normal(place(polar))
    return p * torch.func.jacrev(place)(polar).det().abs(), p


point = torch.tensor([2.0, 0.3], dtype=torch.float64)
J = torch.func.jacrev(place)(point)  # (2, 2)
print(f"r = {point[0]}, determinant: {J.det():.4f}")

r = (torch.arange(800, dtype=torch.float64) + 0.5) / 100  # up to 8
angle = (torch.arange(36, dtype=torch.float64) + 0.5) * torch.pi / 18
grid = torch.cartesian_prod(r, angle)  # (800 * 36, 2)
right, without = torch.vmap(pulled_back)(grid)
cell = 0.01 * torch.pi / 18
print(f"mass, right: {right.sum() * cell:.4f}")
print(f"mass, without: {without.sum() * cell:.4f}")

draws = torch.tensor(rng.normal(size=(100_000, 2)))
inside = (draws.norm(dim=1) <= 1).double().mean()
print(f"r up to 1, right: {right[grid[:, 0] <= 1].sum() * cell:.3f}")
print(f"r up to 1, draws: {inside:.3f}")
