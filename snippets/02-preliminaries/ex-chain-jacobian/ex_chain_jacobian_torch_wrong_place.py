# Wrong: takes every slope at x, not where that layer receives its input
import torch


def chain_jacobian(weights, x):
    J = torch.eye(len(x), dtype=x.dtype)
    for W in weights:
        slopes = 1 - torch.tanh(W @ x) ** 2
        J = slopes[:, None] * (W @ J)
    return J
