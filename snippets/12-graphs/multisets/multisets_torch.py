from itertools import combinations_with_replacement

import numpy as np
import torch

before = "number"  # what each neighbour sends
w, b = torch.from_numpy(np.random.default_rng(0).normal(size=(2, 16)))
sent = {
    "number": lambda x: x[:, None],  # (k, 1)
    "layer": lambda x: (x[:, None] * w + b).relu(),  # (k, 16)
    "one-hot": lambda x: torch.eye(4, dtype=x.dtype)[x.long()],  # (k, 4)
}[before]
collect = {
    "sum": lambda M: M.sum(0),
    "mean": lambda M: M.mean(0),
    "maximum": lambda M: M.amax(0),
}
sets = [
    s
    for k in (1, 2, 3, 4)
    for s in combinations_with_replacement((1, 2, 3), k)
]  # all multisets of up to four neighbours, the small ones first
print("multisets:", len(sets))
for name, gather in collect.items():
    H = torch.stack(
        [gather(sent(torch.tensor(s, dtype=torch.float64))) for s in sets]
    )
    print(f"{name}, told apart:", len(H.mul(1e6).round().unique(dim=0)))
    same = torch.cdist(H, H).lt(1e-6).triu(1)
    found = same.T.nonzero().tolist()  # the pair that ends first
    pair = [list(sets[i]) for i in found[0][::-1]] if found else None
    print(f"{name}, first pair alike:", pair)
