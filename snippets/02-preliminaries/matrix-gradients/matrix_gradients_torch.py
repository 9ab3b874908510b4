import numpy as np
import torch
from torch.func import grad, jacrev

rng = np.random.default_rng(0)
a, x = (torch.tensor(rng.normal(size=3)) for _ in range(2))  # (d,), d = 3
A = torch.tensor(rng.normal(size=(3, 3)))  # (d, d), not symmetric
M = torch.tensor(rng.normal(size=(4, 3)))  # (n, d), n = 4
b = torch.tensor(rng.normal(size=4))  # (n,)


def quadratic(x):
    return x @ A @ x


def squares(M, x):
    return (M @ x - b).square().sum()


r = M @ x - b  # (n,)
by_M, by_x = grad(squares, argnums=(0, 1))(M, x)  # (n, d), (d,)
assert torch.allclose(grad(lambda x: a @ x)(x), a)
assert torch.allclose(grad(quadratic)(x), (A + A.T) @ x)
assert torch.allclose(jacrev(grad(quadratic))(x), A + A.T)
assert torch.allclose(by_x, 2 * M.T @ r)
assert torch.allclose(by_M, 2 * torch.outer(r, x))
by_xx = jacrev(grad(squares, argnums=1), argnums=1)(M, x)  # (d, d)
assert torch.allclose(by_xx, 2 * M.T @ M)
print("six identities: hold")

right = grad(quadratic)(x)  # (d,)
print("right:", [round(g, 4) for g in right.tolist()])
print("2 A x:", [round(g, 4) for g in (2 * A @ x).tolist()])
S = (A + A.T) / 2  # the symmetric part: the same function
assert torch.allclose(x @ S @ x, quadratic(x))
assert torch.allclose(2 * S @ x, right)
