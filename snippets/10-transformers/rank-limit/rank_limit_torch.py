from itertools import combinations

import numpy as np
import torch

rng = np.random.default_rng(0)
starts, m = 16, 4  # keys
pairs = list(combinations(range(m), 2))  # a query for each pair of keys
T = torch.zeros(len(pairs), m, dtype=torch.float64)  # (n, m) wanted
for i, pair in enumerate(pairs):
    T[i, list(pair)] = 0.5
widths = torch.tensor([1, 2, 3])
used = torch.arange(3) < widths[:, None]  # (width, k): the others are 0
used = used[:, None, None].double()
Q = torch.from_numpy(rng.normal(size=(3, starts, len(pairs), 3)))
K = torch.from_numpy(rng.normal(size=(3, starts, m, 3)))
Q.requires_grad_(), K.requires_grad_()


def weights():
    return ((Q * used) @ (K * used).mT).softmax(-1)  # (3, starts, n, m)


def loss():  # cross-entropy less its smallest value, for each start
    return -(T * weights().log()).sum(-1).mean(-1) - np.log(2)


optimiser = torch.optim.Adam([Q, K], 0.1)
for _ in range(300):
    optimiser.zero_grad()
    loss().sum().backward()
    optimiser.step()
with torch.no_grad():
    best = loss().min(1)  # over the starts
    for i, k in enumerate(widths.tolist()):
        A = weights()[i, best.indices[i]]  # (n, m)
        smaller = torch.stack(
            [A[j, list(p)].min() for j, p in enumerate(pairs)]
        )
        print(f"k = {k}, above the least: {best.values[i]:.4f}")
        print(f"k = {k}, pairs reached: {(smaller > 0.45).sum().item()} of 6")
