# Wrong: the entropy of single letters
import torch


def entropy_rate(P):
    c = len(P)
    A = torch.eye(c) - P.T + torch.ones(c, c)  # pi = P.T pi, sum 1
    pi = torch.linalg.solve(A, torch.ones(c))  # (c,)
    return -torch.xlogy(pi, pi).sum()
