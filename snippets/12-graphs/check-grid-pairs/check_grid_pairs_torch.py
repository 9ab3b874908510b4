import math

import torch


def laplacian(s):  # of a path of s nodes
    A = torch.ones(s - 1).double().diag(1)
    return (A + A.T).sum(1).diag() - A - A.T


def values(s):
    return 2 - 2 * (math.pi * torch.arange(s).double() / s).cos()


for h, w in [(4, 4), (4, 3), (6, 3)]:
    L = torch.kron(laplacian(h), torch.eye(w).double())
    L = L + torch.kron(torch.eye(h).double(), laplacian(w))
    sums = (values(h)[:, None] + values(w)).flatten().sort().values
    assert torch.allclose(torch.linalg.eigvalsh(L), sums, atol=1e-9)
    different = len(sums.round(decimals=9).unique())
    print(f"{h} by {w}, different values: {different} of {h * w}")
    print(f"{h} by {w}, first two above 0: {sums[1]:.4f} {sums[2]:.4f}")
