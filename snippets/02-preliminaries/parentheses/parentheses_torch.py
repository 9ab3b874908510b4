import numpy as np
import torch

rng = np.random.default_rng(0)
A = torch.tensor(rng.normal(size=(300, 200)))  # (300, 200)
B = torch.tensor(rng.normal(size=(200, 400)))  # (200, 400)
c = torch.tensor(rng.normal(size=(400, 1)))  # (400, 1): one column


def cost(X, Y):
    """Multiply-adds of X @ Y: one for every triple (i, k, j)."""
    return X.shape[0] * X.shape[1] * Y.shape[1]


AB, Bc = A @ B, B @ c  # (300, 400) and (200, 1)
left, right = AB @ c, A @ Bc  # (300, 1), both
left_cost = cost(A, B) + cost(AB, c)
right_cost = cost(B, c) + cost(A, Bc)

print(f"left first: {left_cost:,}")
print(f"right first: {right_cost:,}")
print(f"ratio: {left_cost / right_cost:.1f}")
close = torch.allclose(left, right, rtol=1e-9, atol=0)
print("equal within 1e-9:", close)
print("equal to the last bit:", torch.equal(left, right))
