# Wrong: a row of slopes scales columns, and an input has no slope here
import torch


def chain_jacobian(weights, x):
    J = torch.eye(len(x), dtype=x.dtype)
    for W in weights:
        x = torch.tanh(W @ x)
        J = ((1 - x**2) * W) @ J
    return J
