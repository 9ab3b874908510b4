import math

import torch


def expm(A):
    norm = torch.linalg.matrix_norm(A, ord=1).item()
    s = max(0, math.frexp(norm)[1] + 1)  # norm < 2**(s - 1)
    A = A / 2**s  # norm below 1/2: 14 terms reach float64
    term = total = torch.eye(len(A), dtype=A.dtype, device=A.device)
    for k in range(1, 15):
        term = term @ A / k  # A**k / k!
        total = total + term
    for _ in range(s):
        total = total @ total  # exp(2 B) = exp(B) @ exp(B)
    return total
