# Wrong: the constant of one dimension for all
import math

import torch


def log_density(x, mean, log_sigma):
    u = (x - mean) * torch.exp(-log_sigma)
    return (-(u**2) / 2 - log_sigma).sum(-1) - math.log(2 * math.pi) / 2
