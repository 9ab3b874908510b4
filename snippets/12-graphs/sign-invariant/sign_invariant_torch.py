from itertools import product

import numpy as np
import torch

rng = np.random.default_rng(0)
n, k, h, e = 12, 3, 16, 4
A = torch.from_numpy(np.eye(n, k=1) + np.eye(n, k=-1))  # a path
U = torch.linalg.eigh(A.sum(1).diag() - A)[1][:, 1 : k + 1] * n**0.5
U = U * U[0].sign()  # a sign by a rule, to begin with
W = torch.from_numpy(rng.normal(size=(k, h)))
b, C = torch.from_numpy(rng.normal(size=h)), torch.eye(h, e).double()


def f(U):  # (n, k) -> (n, e): a network that reads all vectors together
    return (U @ W + b).tanh() @ C


def together(U):  # both signs, the same for all vectors
    return f(U) + f(-U)


def one_by_one(U):  # both signs of each vector, which f reads alone
    alone = [U * torch.eye(k)[j] for j in range(k)]
    return sum(f(u) + f(-u) for u in alone)


def all_signs(U):  # the mean over all 2^k choices
    signs = torch.tensor(list(product([1.0, -1], repeat=k))).double()
    return f(U * signs[:, None]).mean(0)  # (2^k, n, k) -> (n, e)


one = torch.tensor([-1.0, 1, 1]).double()
for g in (f, together, one_by_one, all_signs):
    H = g(U)
    every = (H - g(-U)).abs().max()
    first = (H - g(U * one)).abs().max()
    rows = len(H.round(decimals=9).unique(dim=0))
    print(f"{g.__name__}, all flipped: {every:.3f}")
    print(f"{g.__name__}, one flipped: {first:.3f}")
    print(f"{g.__name__}, different rows: {rows}")
