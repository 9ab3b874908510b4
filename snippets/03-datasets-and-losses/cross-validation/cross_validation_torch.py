import math

import numpy as np
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits

images, names = load_digits(return_X_y=True)
X, y = torch.tensor(images), torch.tensor(names)  # (1797, 64), (1797,)


def right(train, test):  # 1 where the nearest mean image is of its digit
    member = F.one_hot(y[train], 10).double()  # (n, 10)
    middles = member.T @ X[train] / member.sum(0).clamp(min=1)[:, None]
    nearest = torch.cdist(X[test], middles).argmin(dim=1)
    return (nearest == y[test]).double()


def interval(hits):  # of zeros and ones: middle and half width, 95 %
    n = len(hits)
    share = (hits.sum().item() + 2) / (n + 4)  # two more of either kind
    return share, 1.96 * math.sqrt(share * (1 - share) / (n + 4))


def folds(rows, k):  # each row by a model of the other folds' rows
    parts = np.array_split(rows, k)
    rest = [np.concatenate(parts[:j] + parts[j + 1 :]) for j in range(k)]
    return [right(*pair) for pair in zip(rest, parts, strict=True)]


rng = np.random.default_rng(0)
results = []
for run in range(200):  # a hundred images are known, the rest is the future
    known, others = np.split(rng.permutation(1797), [100])
    truth = right(known, others).mean().item()  # of a model of 100 rows
    truth_80 = right(known[20:], others).mean().item()
    hits = folds(known, 10)
    if run == 0:
        print("right of ten:", [int(part.sum()) for part in hits])
    crossed, one = torch.cat(hits), right(known[20:], known[:20])
    row = [truth, truth_80]
    for part, share in ((crossed, truth), (one, truth_80)):
        middle, half = interval(part)
        row += [part.mean().item(), half, abs(share - middle) < half]
    results.append(row)
means = np.mean(results, axis=0)
true, true_80, cv, cv_half, cv_holds, split, half, holds = means
print(f"on the others: {true:.3f}")
print(f"on the others, with 80 rows: {true_80:.3f}")
print(f"ten folds: {cv:.3f} ± {cv_half:.3f}")
print(f"ten folds, holds in: {100 * cv_holds:.1f} %")
print(f"one split: {split:.3f} ± {half:.3f}")
print(f"one split, holds in: {100 * holds:.1f} %")
