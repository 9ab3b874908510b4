# Wrong: days added to a, letters to b
import torch


def learn(a, b, counts):
    return a + len(counts), b + torch.sum(counts)


def no_letter(a, b):
    return (b / (b + 1)) ** a
