import torch

edges = torch.tensor([[0, 1], [0, 2], [1, 2], [1, 3], [2, 3], [3, 4]])
n = 5
A = torch.zeros(n, n, dtype=torch.float64)
A[edges[:, 0], edges[:, 1]] = 1
A = A + A.T
d = A.sum(1)  # (n,), all above 0 here
scaled = {
    "row": A / d[:, None],  # inverse of D from the left
    "column": A / d,  # from the right
    "symmetric": A / torch.outer(d, d).sqrt(),
}
for name, S in scaled.items():
    rows, columns = S.sum(1).tolist(), S.sum(0).tolist()
    print(f"{name}, rows:", *(f"{v:.4f}" for v in rows))
    print(f"{name}, columns:", *(f"{v:.4f}" for v in columns))
    print(f"{name}, weight from 3 to 4: {S[4, 3]:.4f}")
    print(f"{name}, weight from 4 to 3: {S[3, 4]:.4f}")

row, column, symmetric = scaled.values()
root = d.sqrt()
assert torch.allclose(row @ torch.ones_like(d), torch.ones_like(d))
assert torch.allclose(column @ d, d)
assert torch.allclose(symmetric @ root, root)
# the same map in three bases, so with the same eigenvalues
assert torch.allclose(root[:, None] * row / root, symmetric)
assert torch.allclose(column / root[:, None] * root, symmetric)
values = torch.linalg.eigvalsh(symmetric).tolist()
print("eigenvalues:", *(f"{v:.4f}" for v in values))
