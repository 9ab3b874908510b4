# Wrong: the mean rate in place of the average over all rates
import torch


def learn(a, b, counts):
    return a + torch.sum(counts), b + len(counts)


def no_letter(a, b):
    return torch.exp(-torch.as_tensor(a / b))
