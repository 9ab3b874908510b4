import numpy as np
import torch

torch.set_default_dtype(torch.float64)

rng = np.random.default_rng(0)
A = torch.tensor(rng.normal(size=(5, 4)))  # (k, d)
B = torch.tensor(rng.normal(size=(3, 5)))  # (o, k)


def f(x):  # (4,) -> (3,)
    return B @ torch.tanh(A @ x)


def spectral(M):  # the largest factor by which M lengthens a vector
    return torch.linalg.matrix_norm(M, ord=2)


bound = spectral(B) * spectral(A)  # the slopes of tanh are at most 1
print(f"bound: {bound:.3f}")

X, Y = torch.tensor(rng.normal(size=(2, 10_000, 4)))  # pairs of points
fX, fY = torch.vmap(f)(X), torch.vmap(f)(Y)  # (10000, 3) each
ratio = (fX - fY).norm(dim=1) / (X - Y).norm(dim=1)
print(f"largest ratio, random pairs: {ratio.max():.3f}")

J = torch.vmap(torch.func.jacrev(f))(X)  # (10000, 3, 4)
print(f"largest Jacobian norm, at 10,000 points: {spectral(J).max():.3f}")
print(f"Jacobian norm at 0: {spectral(B @ A):.3f}")

_, _, Vt = torch.linalg.svd(B @ A)
step = 1e-4 * Vt[0]  # away from 0, in the direction that B A stretches most
print(f"ratio for that step: {f(step).norm() / step.norm():.3f}")
assert max(ratio.max(), spectral(J).max()) <= bound
