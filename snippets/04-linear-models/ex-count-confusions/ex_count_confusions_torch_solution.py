import torch


def confusions(y, guess, c):
    C = torch.bincount(c * y + guess, minlength=c * c).reshape(c, c)
    f1 = 2 * C.diagonal() / (C.sum(0) + C.sum(1)).clamp(min=1)  # (c,)
    return C, f1.mean()
