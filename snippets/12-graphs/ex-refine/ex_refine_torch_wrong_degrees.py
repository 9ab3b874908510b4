# Wrong: one round only, which finds the degrees
import torch


def tells_apart(A, B):
    first, second = A.sum(1).sort().values, B.sum(1).sort().values
    return not torch.equal(first, second)
