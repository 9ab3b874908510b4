# Wrong: the same set in any order
from itertools import permutations

import torch


def order_log_prob(z, order):
    total = 0.0
    p = torch.softmax(z, 0)
    for way in permutations(order):
        product, left = 1.0, 1.0
        for j in way:
            product, left = product * p[j] / left, left - p[j]
        total = total + product
    return torch.log(total)
