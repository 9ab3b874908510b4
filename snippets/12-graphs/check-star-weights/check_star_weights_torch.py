import torch

for leaves in 3, 8, 99:
    n = leaves + 1
    A = torch.zeros(n, n, dtype=torch.float64)
    A[0, 1:] = A[1:, 0] = 1  # the hub is node 0
    degree = A.sum(1) + 1
    S = (A + torch.eye(n)) / (degree[:, None] * degree).sqrt()
    print(f"{leaves} leaves, hub keeps: {S[0, 0]:.4f}")
    print(f"{leaves} leaves, a leaf keeps: {S[1, 1]:.4f}")
    print(f"{leaves} leaves, between hub and leaf: {S[0, 1]:.4f}")
    print(f"{leaves} leaves, hub gets from ones: {S[0].sum():.4f}")
