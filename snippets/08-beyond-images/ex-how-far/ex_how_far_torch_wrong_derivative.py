# Wrong: a derivative, which a jump hides
import torch


def how_far(f, x, bump):
    J = torch.func.jacrev(f)(x)
    i, j = J.nonzero(as_tuple=True)
    lags = [0, *(i - j).tolist()]
    return max(lags), -min(lags)
