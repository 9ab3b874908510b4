# Wrong: the average of the days counts as one day
import torch


def learn(a, b, counts):
    return a + torch.mean(counts), b + 1


def no_letter(a, b):
    return (b / (b + 1)) ** a
