# Wrong: normalised over the places in order only
import torch


def order_log_prob(z, order):
    total = 0.0
    for i, j in enumerate(order):
        total = total + z[j] - torch.logsumexp(z[order[i:]], 0)
    return total
