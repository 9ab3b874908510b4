import numpy as np
import torch

torch.set_default_dtype(torch.float64)

A = torch.tensor([[2.0, 1.0], [1.0, 2.0], [2.0, 2.0]])  # (3, 2)

# by hand: the eigenvalues of A'A, and where A sends its eigenvectors
squares, V = torch.linalg.eigh(A.T @ A)  # (2,) rising, (2, 2)
squares, V = squares.flip(0), V.flip(1)  # largest first
s = squares.sqrt()  # (2,)
U = A @ V / s  # (3, 2): each image, divided by its length
print("A'A:", (A.T @ A).tolist())
print("eigenvalues:", squares.round(decimals=4).tolist())
print("singular values:", s.round(decimals=4).tolist())
assert torch.allclose(U.T @ U, torch.eye(2))
assert torch.allclose(U * s @ V.T, A)  # U diag(s) V'

u, t, vt = torch.linalg.svd(A, full_matrices=False)  # vt is V transposed
assert torch.allclose(t, s)
assert torch.allclose(u * t @ vt, A)
print("shapes:", tuple(u.shape), tuple(t.shape), tuple(vt.shape))
print("of A':", torch.linalg.svdvals(A.T).round(decimals=4).tolist())

rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(2, 10_000)))  # a vector a column
stretch = (A @ X).norm(dim=0) / X.norm(dim=0)
print(f"stretched by: {stretch.min():.3f} to {stretch.max():.3f}")

B = torch.tensor(rng.normal(size=(5, 5)))
volume = torch.linalg.svdvals(B).prod()
assert torch.isclose(volume, torch.linalg.det(B).abs())
print(f"product of five: {volume:.4f}")
