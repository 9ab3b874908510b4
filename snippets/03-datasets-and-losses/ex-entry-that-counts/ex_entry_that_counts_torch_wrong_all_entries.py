# Wrong: takes the mean over all entries of the one-hot table
import torch


def cross_entropy(log_p, y):
    one_hot = torch.nn.functional.one_hot(y, log_p.shape[1])
    return -(one_hot * log_p).mean()
