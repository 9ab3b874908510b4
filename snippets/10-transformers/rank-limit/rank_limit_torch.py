from itertools import combinations

import numpy as np
import torch
from torch.nn.functional import one_hot

rng = np.random.default_rng(0)
starts, m = 16, 4  # keys
pairs = torch.tensor(list(combinations(range(m), 2)))  # one a query
T = one_hot(pairs, m).double().mean(1)  # (n, m) wanted
widths = torch.tensor([1, 2, 3])
used = torch.arange(3) < widths[:, None]  # (width, k): the others are 0
used = used[:, None, None].double()
Q = torch.from_numpy(rng.normal(size=(3, starts, len(pairs), 3)))
K = torch.from_numpy(rng.normal(size=(3, starts, m, 3)))
Q.requires_grad_()
K.requires_grad_()


def weights():  # (3, starts, n, m)
    return ((Q * used) @ (K * used).mT).softmax(-1)


def loss():  # cross-entropy less its smallest value, for each start
    return -(T * weights().log()).sum(-1).mean(-1) - np.log(2)


optimiser = torch.optim.Adam([Q, K], 0.1)
for _ in range(300):
    optimiser.zero_grad()
    loss().sum().backward()
    optimiser.step()
with torch.no_grad():
    least, best = loss().min(1)  # over the starts
    own = weights().gather(3, pairs.expand(3, starts, -1, -1))
reached = (own.amin(-1) > 0.45).sum(-1)  # (3, starts)
for i, k in enumerate(widths.tolist()):
    print(f"k = {k}, above the least: {least[i]:.4f}")
    print(f"k = {k}, pairs reached: {reached[i, best[i]].item()} of 6")
    print(f"k = {k}, most of any start: {reached[i].max().item()}")
