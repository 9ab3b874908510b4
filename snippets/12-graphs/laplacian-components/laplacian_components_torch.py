import numpy as np
import torch
from scipy.sparse.csgraph import connected_components, laplacian

torch.set_default_dtype(torch.float64)
edges = [[0, 1], [0, 2], [1, 2], [3, 4], [4, 5]]  # triangle, path, node 6
n = 7


def spectrum(edges):
    i, j = torch.tensor(edges).T
    A = torch.zeros(n, n)
    A[i, j] = A[j, i] = 1
    L = A.sum(1).diag() - A
    assert np.allclose(laplacian(A.numpy()), L)
    values, U = torch.linalg.eigh(L)  # (n,) ascending, (n, n)
    zeros = int((values.abs() < 1e-9).sum())
    parts, label = connected_components(A.numpy())
    return L, values, U, zeros, parts, label


L, values, U, zeros, parts, label = spectrum(edges)
print("row 4 of L:", L[4].int().tolist())
print("eigenvalues:", *(f"{abs(v):.4f}" for v in values.tolist()))
print("zeros:", zeros)
print("components:", parts)
assert not (L @ torch.ones(n)).any()
for part in range(parts):
    inside = torch.from_numpy(label == part)
    assert not (L @ inside.double()).any()
    spread = U[inside][:, :zeros].std(0, correction=0).max()
    assert spread < 1e-9  # level on each component
*_, zeros, parts, _ = spectrum([*edges, [2, 3]])
print("with the edge 2 - 3, zeros:", zeros)
_, values, _, zeros, parts, _ = spectrum([*edges, [2, 3], [5, 6]])
print("with 5 - 6 as well, zeros:", zeros)
print(f"smallest above 0: {values[1]:.4f}")
