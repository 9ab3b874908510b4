from itertools import product

import numpy as np
import torch

rng = np.random.default_rng(0)
n, e, p = 6, 3, 0.3  # p: probability of a cut between two steps
X = torch.from_numpy(rng.normal(0, 0.5, (n, e)))
A = torch.from_numpy(rng.normal(0, e**-0.5, (e, e)))
S = [X.new_zeros(e)]
for x in X:
    S.append((A @ S[-1] + x).tanh())


def gradient(factors):  # (n - 1,): what is carried is multiplied
    G, carried = torch.zeros_like(A), X.new_zeros(e)
    for i in reversed(range(n)):
        at_sum = (S[i + 1] + carried) * (1 - S[i + 1].square())
        G += torch.outer(at_sum, S[i])  # the loss is half the square
        carried = A.T @ at_sum * (factors[i - 1] if i else 0)
    return G


def mean(weight):  # over all ways to cut, each with its probability
    total = torch.zeros_like(A)
    for kept in product((0, 1), repeat=n - 1):
        chance = p ** kept.count(0) * (1 - p) ** kept.count(1)
        total += chance * gradient([weight * k for k in kept])
    return total


full = gradient([1] * (n - 1))
for name, weight in (("plain", 1), ("corrected", 1 / (1 - p))):
    off = (mean(weight) - full).norm() / full.norm()
    print(f"{name}, mean off by: {off:.4f}")
fixed = gradient([1, 1, 0, 1, 1])
print(f"pieces of 3, off by: {(fixed - full).norm() / full.norm():.4f}")
