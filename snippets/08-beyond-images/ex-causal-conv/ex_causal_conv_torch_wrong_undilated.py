# Wrong: enough zeros for a filter without dilation
import torch
from torch.nn import functional as F


def causal_conv(x, w, b, d):
    k, t = w.shape[-1], x.shape[-1]
    padded = F.pad(x, (k - 1, (k - 1) * (d - 1)))
    y = b[:, None]  # (o, 1), for every example and moment
    for j in range(k):
        seen = padded[:, :, j * d : j * d + t]  # (n, c, t)
        y = y + torch.einsum("oc,nct->not", w[:, :, j], seen)
    return y
