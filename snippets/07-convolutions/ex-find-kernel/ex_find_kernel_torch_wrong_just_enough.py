# Wrong: as many places as unknowns, and the noise goes into the kernel
import torch


def find_kernel(X, H, s):
    table = X.unfold(0, s, 1).unfold(1, s, 1).reshape(-1, s * s)
    few = torch.linalg.pinv(table[: s * s])
    return (few @ H.reshape(-1)[: s * s]).reshape(s, s)
