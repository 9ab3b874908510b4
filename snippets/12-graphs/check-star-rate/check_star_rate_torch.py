import torch

for n in (3, 5, 11):
    A = torch.zeros(n, n, dtype=torch.float64)
    A[0, 1:] = A[1:, 0] = 1
    L = A.sum(1).diag() - A
    lam = torch.linalg.eigvalsh(L)
    print(f"n = {n}, largest eigenvalue: {lam[-1]:.4f}")
    print(f"n = {n}, smallest above 0: {lam[1]:.4f}")
    rate = 2 / (lam[1] + lam[-1])
    print(f"n = {n}, best rate: {rate:.4f}")
    print(f"n = {n}, its largest factor: {1 - rate * lam[1]:.4f}")
