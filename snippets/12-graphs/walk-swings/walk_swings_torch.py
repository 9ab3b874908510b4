import torch

star = torch.zeros(4, 4, dtype=torch.float64)
star[0, 1:] = star[1:, 0] = 1  # node 0 in the middle, no triangle
closed = star.clone()
closed[1, 2] = closed[2, 1] = 1  # one edge more: a triangle
x = torch.tensor([8.0, 0, 0, 0], dtype=torch.float64)  # mean 2


def after(M, x, steps):
    return torch.linalg.matrix_power(M, steps) @ x


def rounded(x):
    return [round(v, 3) for v in x.tolist()]


for name, A in [("star", star), ("star and an edge", closed)]:
    d = A.sum(1)
    R = A / d[:, None]  # row i: mean over the neighbours of i
    lazy = (torch.eye(4) + R) / 2  # each node keeps half of its own
    # R has the eigenvalues of the symmetric D^-1/2 A D^-1/2
    lam = torch.linalg.eigvalsh(A / (d[:, None] * d).sqrt())
    print(f"{name}, smallest eigenvalue: {lam[0]:.3f}")
    print(f"{name}, 100 steps:", rounded(after(R, x, 100)))
    print(f"{name}, 101 steps:", rounded(after(R, x, 101)))
    print(f"{name}, lazy, 100 steps:", rounded(after(lazy, x, 100)))
    print(f"{name}, mean by degree: {(d @ x) / d.sum():.3f}")
