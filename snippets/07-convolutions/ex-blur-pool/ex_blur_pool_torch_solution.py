import torch
from torch.nn import functional as F


def blur_pool(x):
    c = x.shape[1]
    line = torch.tensor([0.25, 0.5, 0.25], dtype=x.dtype)
    K = (line[:, None] * line).expand(c, 1, 3, 3)  # the same for each
    x = F.pad(x, (1, 1, 1, 1), mode="circular")
    return F.conv2d(x, K, stride=2, groups=c)
