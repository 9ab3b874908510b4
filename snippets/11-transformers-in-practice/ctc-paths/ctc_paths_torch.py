from itertools import groupby

import numpy as np
import torch

t, symbols = 4, "-ab"  # frames; symbol 0 is the blank
rng = np.random.default_rng(0)
P = torch.tensor(rng.normal(size=(t, 3))).softmax(dim=1)  # (t, v)
paths = torch.cartesian_prod(*[torch.arange(3)] * t)  # (v^t, t)
chance = P[torch.arange(t), paths].prod(dim=1)  # (v^t,)


def collapse(path):
    merged = "".join(s for s, _ in groupby(path))  # first merge ...
    return merged.replace("-", "")  # ... then drop the blanks


def wrong(path):
    return "".join(s for s, _ in groupby(path.replace("-", "")))


words = ["".join(symbols[k] for k in path) for path in paths.tolist()]
for path in "aab-", "a-ab":
    print(
        f"{path} becomes: {collapse(path)}, in the wrong order {wrong(path)}"
    )
print(f"paths: {len(words)}")
for name, rule in ("right", collapse), ("wrong", wrong):
    labels = [rule(path) for path in words]
    print(f"{name} order, labels: {len(set(labels))}")
    for label in "ab", "aa":
        of_it = torch.tensor([label == other for other in labels])
        print(f"{name} order, paths of {label}: {of_it.sum()}")
        print(f"{name} order, P of {label}: {chance[of_it].sum():.4f}")
print(f"P of all paths: {chance.sum():.4f}")
