# Wrong: nothing is summed over what was repeated
import torch


def divide(A, B):
    def back(G):
        by_A, by_B = G / B, -G * A / B**2
        return by_A, by_B

    return A / B, back


def row_max(A):
    value = torch.amax(A, 1)
    top = (value[:, None] == A).to(A.dtype)  # 1 where the maximum stands
    share = top / top.sum(1, keepdim=True)
    return value, lambda g: g[:, None] * share
