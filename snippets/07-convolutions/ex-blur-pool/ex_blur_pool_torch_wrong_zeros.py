# Wrong: zeros outside, where the image is a circle
import torch
from torch.nn import functional as F


def blur_pool(x):
    c = x.shape[1]
    line = torch.tensor([0.25, 0.5, 0.25], dtype=x.dtype)
    K = (line[:, None] * line).expand(c, 1, 3, 3)  # the same for each
    return F.conv2d(x, K, stride=2, padding=1, groups=c)
