import numpy as np
import torch

rng = np.random.default_rng(0)
A = torch.tensor(rng.normal(size=(300, 200)))  # (300, 200)
B = torch.tensor(rng.normal(size=(200, 400)))  # (200, 400)
c = torch.tensor(rng.normal(size=(400, 1)))  # (400, 1): one column


def cost(X, Y):
    """Multiply-adds of X @ Y: one for every triple (i, k, j)."""
    return X.shape[0] * X.shape[1] * Y.shape[1]


left = (A @ B) @ c  # (300, 1), by way of (300, 400)
right = A @ (B @ c)  # (300, 1), by way of (200, 1)
left_cost = cost(A, B) + cost(A @ B, c)
right_cost = cost(B, c) + cost(A, B @ c)

print(f"left first: {left_cost:,}")
print(f"right first: {right_cost:,}")
print(f"ratio: {left_cost / right_cost:.1f}")
print("equal within 1e-9:", torch.allclose(left, right, rtol=1e-9))
print("equal to the last bit:", torch.equal(left, right))
