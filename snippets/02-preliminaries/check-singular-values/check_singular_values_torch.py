import torch

# a product, orthogonal columns, orthogonal rows
A = torch.tensor([[2.0, 4.0], [1.0, 2.0], [2.0, 4.0]]).double()  # (3, 2)
B = torch.tensor([[2.0, 2.0], [1.0, 4.0], [2.0, -4.0]]).double()  # (3, 2)
C = torch.tensor([[2.0, 2.0], [1.0, -1.0]]).double()  # (2, 2)
for name, M in [("A", A), ("B", B), ("C", C)]:
    s = torch.linalg.svdvals(M)
    columns = torch.linalg.vector_norm(M, dim=0)
    print(f"{name}, singular values: {s[0]:.4f} and {s[1]:.4f}")
    first, second = columns.tolist()
    print(f"{name}, lengths of the columns: {first:.4f} and {second:.4f}")

for name, M in [("B", B), ("C", C)]:
    print(f"{name}, condition number: {torch.linalg.cond(M):.2f}")

U, s, Vt = torch.linalg.svd(B, full_matrices=False)
nearest = s[0] * torch.outer(U[:, 0], Vt[0])  # (3, 2), of rank 1
longer = B * torch.tensor([0.0, 1.0])  # only the longer column is left
assert torch.allclose(nearest, longer)
print(f"B without its shorter column, off by: {(B - longer).norm():.2f}")
