# Wrong: counts of all classes are added before dividing
import torch


def confusions(y, guess, c):
    C = torch.bincount(c * y + guess, minlength=c * c).reshape(c, c)
    return C, C.diagonal().sum() / C.sum()
