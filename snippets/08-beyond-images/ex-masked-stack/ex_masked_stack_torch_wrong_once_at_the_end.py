# Wrong: masks the result, when all has leaked
import torch
from torch.nn import functional as F


def masked_stack(x, mask, kernels):
    real = mask[:, None]  # (b, 1, t)
    for W in kernels:
        x = torch.relu(F.conv1d(x, W, padding="same"))
    return x * real
