# Wrong: takes the logarithm of 0
import torch


def entropy_rate(P):
    c = len(P)
    A = torch.eye(c) - P.T + torch.ones(c, c)  # pi = P.T pi, sum 1
    pi = torch.linalg.solve(A, torch.ones(c))  # (c,)
    return (pi * (-(P * P.log()).sum(1))).sum()
