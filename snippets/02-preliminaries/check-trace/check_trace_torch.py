import torch

A = torch.tensor([[1.0, -2.0, 3.0], [0.0, 4.0, -1.0]])  # (2, 3)
B = torch.tensor([[2.0, 1.0], [-1.0, 0.0], [5.0, 3.0]])  # (3, 2)

print(f"trace of AB: {torch.trace(A @ B):.1f}")
print(f"trace of BA: {torch.trace(B @ A):.1f}")
print(f"without a product: {(A * B.T).sum():.1f}")

print(f"norm: {torch.linalg.matrix_norm(A):.4f}")
print(f"root of the trace of A'A: {torch.trace(A.T @ A).sqrt():.4f}")
print(f"root of the trace of AA': {torch.trace(A @ A.T).sqrt():.4f}")

X = torch.tensor([[0.0, 1.0], [0.0, 0.0]])
Y = torch.tensor([[0.0, 0.0], [1.0, 0.0]])
Z = torch.tensor([[1.0, 0.0], [0.0, 0.0]])
for name, P in [("XYZ", X @ Y @ Z), ("ZXY", Z @ X @ Y), ("XZY", X @ Z @ Y)]:
    print(f"trace of {name}: {torch.trace(P):.1f}")
