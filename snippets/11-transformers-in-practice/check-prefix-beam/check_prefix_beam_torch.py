from itertools import groupby, product

import numpy as np
import torch


def collapse(path):  # 0 is the blank
    return tuple(k for k, _ in groupby(path) if k)


def beam(P, width):  # (t, v) as a list -> the likeliest label it keeps
    kept = {(): (1.0, 0.0)}  # P of paths that end in a blank, in a letter
    for row in P:
        new = {}

        def add(label, ends, p, new=new):
            old = list(new.get(label, (0.0, 0.0)))
            old[ends] += p
            new[label] = tuple(old)

        for label, (blank, letter) in kept.items():
            add(label, 0, (blank + letter) * row[0])
            for k in range(1, len(row)):
                if label and label[-1] == k:
                    add(label, 1, letter * row[k])  # the same letter stays
                    add((*label, k), 1, blank * row[k])  # needs a blank
                else:
                    add((*label, k), 1, (blank + letter) * row[k])
        best = sorted(new, key=lambda label: -sum(new[label]))
        kept = {label: new[label] for label in best[:width]}
    return next(iter(kept)), sum(next(iter(kept.values())))


t, v, trials = 5, 3, 300
paths = list(product(range(v), repeat=t))
labels = sorted({collapse(path) for path in paths})
into = torch.zeros(len(paths), len(labels)).double()
for i, path in enumerate(paths):
    into[i, labels.index(collapse(path))] = 1
z = np.random.default_rng(0).normal(size=(trials, t, v))
P = torch.tensor(z).softmax(dim=2)
chance = P[:, torch.arange(t), torch.tensor(paths)].prod(dim=2) @ into
top, right = chance.max(dim=1)
greedy = [collapse(row) for row in P.argmax(dim=2).tolist()]
wanted = [labels[k] for k in right]
print(f"0.6 and 0.4, twice, P of the path of blanks: {0.6 * 0.6:.2f}")
print(f"0.6 and 0.4, twice, P of a: {beam([[0.6, 0.4]] * 2, 9)[1]:.2f}")
share = np.mean([a == b for a, b in zip(greedy, wanted, strict=True)])
print(f"best path is the likeliest label: {share:.4f}")
for width in 1, 2, 4, 100:
    found = [beam(rows, width) for rows in P.tolist()]
    share = np.mean([a == b for (a, _), b in zip(found, wanted, strict=True)])
    print(f"beam of {width}, finds the likeliest label: {share:.4f}")
assert np.allclose([p for _, p in found], top)
