# Wrong: the largest weight alone judges
import torch


def weighted_mean(log_p, log_q, f):
    w = torch.softmax(log_p - log_q, dim=0)
    return (w * f).sum(), 1 / w.max()
