# Wrong: divides by the roots of both degrees, which makes no means
import torch


def hold(source, target, known, values, n):
    A = torch.zeros(n, n)
    A[target, source] = 1
    d = A.sum(1)
    P = A / (d[:, None] * d).sqrt()
    F = torch.zeros(n, values.shape[1])
    F[known] = values
    for _ in range(200):
        F = P @ F
        F[known] = values
    return F
