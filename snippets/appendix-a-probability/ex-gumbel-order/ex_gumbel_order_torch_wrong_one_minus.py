# Wrong: one minus the probabilities that are taken
import torch


def order_log_prob(z, order):
    p = torch.softmax(z, 0)
    total, left = 0.0, 1.0
    for j in order:
        total = total + torch.log(p[j] / left)
        left = left - p[j]
    return total
