from itertools import combinations_with_replacement

import torch

sets = [
    s
    for k in (1, 2, 3, 4)
    for s in combinations_with_replacement((1, 2, 3), k)
]
for name, size in {"numbers": 1, "one-hot": 3}.items():
    values = torch.arange(1.0, 4)[:, None] if size == 1 else torch.eye(3)
    sent = [values[torch.tensor(s) - 1] for s in sets]
    mean = torch.stack([M.mean(0) for M in sent])
    largest = torch.stack([M.amax(0) for M in sent])
    same_mean = (mean[:, None] - mean).abs().amax(-1) < 1e-5
    same_max = (largest[:, None] == largest).all(-1)
    for what, found in {
        "maximum only": same_max & ~same_mean,
        "mean only": same_mean & ~same_max,
    }.items():
        found = found.triu(1)
        print(f"{name}, alike for the {what}: {found.sum()}")
        pair = found.T.nonzero()[:1].flip(1).tolist()
        print(
            f"{name}, {what}, first:",
            [list(sets[i]) for p in pair for i in p],
        )
