import torch


def entropy_rate(P):
    c = len(P)
    A = torch.eye(c) - P.T + torch.ones(c, c)  # pi = P.T pi, sum 1
    pi = torch.linalg.solve(A, torch.ones(c))  # (c,)
    rows = -torch.xlogy(P, P).sum(1)  # (c,): entropy after each letter
    return (pi * rows).sum()
