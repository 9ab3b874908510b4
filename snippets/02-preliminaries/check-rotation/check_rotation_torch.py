import math

import torch
from torch.linalg import matrix_exp as expm

J = torch.tensor([[0.0, -1.0], [1.0, 0.0]], dtype=torch.float64)

c, s = math.cos(0.7), math.sin(0.7)
R = torch.tensor([[c, -s], [s, c]], dtype=torch.float64)
turn = expm(0.7 * J)
turns = expm(0.3 * J) @ expm(0.4 * J)
print(f"first column: {turn[0, 0]:.4f}, {turn[1, 0]:.4f}")
print(f"cosine and sine: {c:.4f}, {s:.4f}")
print(f"one turn, largest error: {(turn - R).abs().max():.10f}")
print(f"two turns, largest error: {(turns - R).abs().max():.10f}")

S = [[0.0, -1.0, 2.0], [1.0, 0.0, -3.0], [-2.0, 3.0, 0.0]]
Q = expm(torch.tensor(S, dtype=torch.float64))
error = Q.T @ Q - torch.eye(3, dtype=torch.float64)
print(f"orthogonal, largest error: {error.abs().max():.10f}")
print(f"determinant: {torch.linalg.det(Q):.10f}")
