# Wrong: a language that turns in circles never settles
import torch


def entropy_rate(P):
    pi = torch.full((len(P),), 1 / len(P))
    for _ in range(100):
        pi = pi @ P
    return (pi * (-torch.xlogy(P, P).sum(1))).sum()
