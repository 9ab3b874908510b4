# Wrong: the weights of a normalised p
import torch


def weighted_mean(log_p, log_q, f):
    w = torch.exp(log_p - log_q)
    return (w * f).mean(), w.sum() ** 2 / (w * w).sum()
