import torch

A = torch.tensor([[1.0, 2.0], [3.0, 4.0]])  # (2, 2)
B = torch.tensor([[0.0, 1.0], [1.0, 0.0]])  # (2, 2)
x = torch.tensor([3.0, -4.0])  # (2,)
y = torch.tensor([1.0, 2.0])  # (2,)


def rounded(M):
    return [[round(entry, 4) for entry in row] for row in M.tolist()]


print("entry:", A[0, 1].item())
print("row:", A[0].tolist())
print("column:", A[:, 1].tolist())
print("transpose:", A.T.tolist())
print("matrix product:", (A @ B).tolist())
print("power:", torch.linalg.matrix_power(A, 2).tolist())
print("inverse:", rounded(torch.linalg.inv(A)))
print("exponential:", rounded(torch.linalg.matrix_exp(B)))
print("Hadamard product:", (A * B).tolist())
print("inner product:", (x @ y).item())
print("outer product:", torch.outer(x, y).tolist())
print("norm:", torch.linalg.vector_norm(x).item())
print("1-norm:", torch.linalg.vector_norm(x, ord=1).item())
print(f"Frobenius norm: {torch.linalg.matrix_norm(A):.4f}")
print("trace:", torch.trace(A).item())
print("diagonal:", torch.diag(y).tolist())
print("identity:", torch.eye(2).tolist())
print("entry by entry:", torch.abs(x).tolist())
print("argmin:", torch.argmin(x).item())
print("mean:", x.mean().item())
