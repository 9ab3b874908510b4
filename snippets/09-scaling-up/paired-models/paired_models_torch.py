import numpy as np
import torch

# 1,000 rows: both right, only A, only B, neither
counts = 820, 40, 20, 120
A = torch.tensor(np.repeat([1.0, 1.0, 0.0, 0.0], counts))  # (n,)
B = torch.tensor(np.repeat([1.0, 0.0, 1.0, 0.0], counts))
n = len(A)


def error(v):  # standard error of the mean of v
    return (v.var(correction=0) / n) ** 0.5


difference = (A - B).mean()
apart = (error(A) ** 2 + error(B) ** 2) ** 0.5
rows = error(A - B)
print(f"A: {A.mean():.3f}, give or take {error(A):.4f}")
print(f"B: {B.mean():.3f}, give or take {error(B):.4f}")
print(f"difference: {difference:.3f}")
print(f"error, as of two test sets: {apart:.4f}")
print(f"error, row by row: {rows:.4f}")
print(f"in such errors, two test sets: {difference / apart:.1f}")
print(f"in such errors, row by row: {difference / rows:.1f}")
