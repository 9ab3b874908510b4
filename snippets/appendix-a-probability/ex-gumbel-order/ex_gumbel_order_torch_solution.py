import torch


def order_log_prob(z, order):
    rest = list(range(len(z)))  # the places not yet drawn
    total = 0.0
    for j in order:
        total = total + z[j] - torch.logsumexp(z[rest], 0)
        rest.remove(j)
    return total
