# Wrong: multiplies by 2**s at the end instead of squaring s times
import torch


def expm(A):
    s = 10
    term = total = torch.eye(len(A), dtype=A.dtype)
    for k in range(1, 15):
        term = term @ (A / 2**s) / k
        total = total + term
    return total * 2**s
