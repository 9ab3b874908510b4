# Wrong: takes the layers out of the list of the caller
import torch


def chain_jacobian(weights, x):
    J = torch.eye(len(x), dtype=x.dtype)
    while weights:
        W = weights.pop(0)
        x = torch.tanh(W @ x)
        J = (1 - x**2)[:, None] * (W @ J)
    return J
