from itertools import combinations_with_replacement

import torch

cases = [
    (own, around)
    for own in (0, 1)
    for k in (1, 2, 3)
    for around in combinations_with_replacement((0, 1), k)
]  # one's own kind, and those of one to three neighbours
one_hot = torch.eye(2, dtype=torch.float64)
own = one_hot[[c for c, _ in cases]]  # (s, 2)
around = torch.stack([one_hot[list(a)].sum(0) for _, a in cases])

print("cases:", len(cases))
for epsilon in (-1.0, 0.0, 0.5, 1.0):
    H = (1 + epsilon) * own + around
    print(f"epsilon = {epsilon}, told apart: {len(H.unique(dim=0))}")
