# Wrong: compares the eigenvalues
import torch


def tells_apart(A, B):
    first, second = (torch.linalg.eigvalsh(M.double()) for M in (A, B))
    return len(A) != len(B) or not torch.allclose(first, second)
