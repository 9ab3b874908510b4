from itertools import accumulate

import torch

X = torch.tensor([[1.0], [-2.0], [-4.0]])  # (m, 1): messages
target = torch.tensor([0, 0, 2])  # (m,): where they go; 1 gets none
u = torch.tensor([1.0, 2.0, 4.0])  # (n,): a sequence

summed = torch.zeros(3, 1).index_add(0, target, X)
low = torch.full((3, 1), -torch.inf)
largest = low.scatter_reduce(0, target[:, None], X, "amax")
from_zero = low.clamp(0).scatter_reduce(0, target[:, None], X, "amax")
logs = u.logcumsumexp(0)
states = torch.stack(list(accumulate(u, lambda s, x: 0.5 * s + x)))

for name in ("summed", "largest", "from_zero", "logs", "states"):
    value = globals()[name]  # by its name: the table shows the lines
    print(f"{name}:", " ".join(f"{v:.3f}" for v in value.ravel()))
