# Wrong: half of the zeros on each side, as "same" does
import torch
from torch.nn import functional as F


def causal_conv(x, w, b, d):
    k, t = w.shape[-1], x.shape[-1]
    pad = (k - 1) * d
    padded = F.pad(x, (pad - pad // 2, pad // 2))
    y = b[:, None]  # (o, 1), for every example and moment
    for j in range(k):
        seen = padded[:, :, j * d : j * d + t]  # (n, c, t)
        y = y + torch.einsum("oc,nct->not", w[:, :, j], seen)
    return y
