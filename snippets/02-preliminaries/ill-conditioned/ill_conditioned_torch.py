import torch
from torch.linalg import cond, det, solve, svd, vector_norm

torch.set_default_dtype(torch.float64)

A = torch.tensor([[1.0, 1.0], [1.0, 1.01]])
b = torch.tensor([2.0, 2.01])  # (2,)
moved = b + torch.tensor([0.0, 0.01])
print("x:", solve(A, b).round(decimals=4).tolist())
print("x, b moved:", solve(A, moved).round(decimals=4).tolist())
print(f"condition number: {cond(A):.1f}")


def growth(A, b, change):  # of a relative change, from b to x
    x = solve(A, b)
    dx = solve(A, b + change) - x
    before = vector_norm(change) / vector_norm(b)
    return (vector_norm(dx) / vector_norm(x) / before).item()


U, s, Vt = svd(A)
assert torch.isclose(cond(A), s[0] / s[-1])
first, last = U.T  # where the longest and the shortest image point
print(f"worst case: {growth(A, first, 1e-3 * last):.1f}")
print(f"best case: {growth(A, last, 1e-3 * first):.4f}")

wrong = torch.tensor([0.0, 2.0])  # far from x = (1, 1), and yet
print(f"b - A x, for a wrong x: {vector_norm(b - A @ wrong):.2f}")

small = 0.1 * torch.eye(10)
print(f"0.1 I, determinant: {det(small):.0e}")
print(f"0.1 I, condition number: {cond(small):.1f}")
