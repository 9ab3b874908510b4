import torch

A = torch.zeros(5, 5, dtype=torch.float64)
for i, j in [(0, 1), (1, 2), (2, 3), (3, 4), (2, 4)]:  # a path, a triangle
    A[i, j] = A[j, i] = 1
d = A.sum(1)
S = A / (d[:, None] * d).sqrt()
Y = torch.zeros(5, 2, dtype=torch.float64)
Y[0, 0] = Y[4, 1] = 1  # degrees 1 and 2
eye = torch.eye(5, dtype=torch.float64)
limit = d.sqrt()[:, None] * (d.sqrt() @ Y) / d.sum()
for alpha in (0.5, 0.9, 0.999999):
    F = (1 - alpha) * torch.linalg.solve(eye - alpha * S, Y)
    print(f"alpha = {alpha}, classes:", F.argmax(1).tolist())
    print(f"alpha = {alpha}, off the limit: {(F - limit).abs().max():.4f}")
