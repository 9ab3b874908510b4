import inspect
from importlib import import_module

import numpy as np
import torch

names = ["difflib", "optparse", "heapq", "weakref", "tracemalloc"]
names += ["string", "json"]
texts = [inspect.getsource(import_module(name)) for name in names]
assert sum(map(len, texts)) == 232_066, "use Python 3.11 to 3.13"
index = {c: i for i, c in enumerate(sorted(set("".join(texts))))}
v, t = len(index), 96
ids = [np.array([index[c] for c in text]) for text in texts]
rows = [a[: len(a) // t * t].reshape(-1, t) for a in ids]  # each (n_k, 96)
print("characters:", v, " snippets:", [len(r) for r in rows])


def single(x):  # (n, t) -> (n, t), numbers below v
    return x


def pairs(x):  # (n, t) -> (n, t - 1), numbers below v * v
    return x[:, :-1] * v + x[:, 1:]


def accuracy(train, test, codes, size):
    (x, y), (new, truth) = train, test
    counts = torch.full((7, size), 0.1)  # a little for what never came
    places = y[:, None], codes(x)  # a module a row
    counts.index_put_(places, torch.tensor(1.0), accumulate=True)
    logs = (counts / counts.sum(1, keepdim=True)).log()
    right = logs[:, codes(new)].sum(2).argmax(0) == truth
    return right.double().mean()


def joined(parts):  # snippets (n, t) and their modules (n,)
    y = np.repeat(range(7), list(map(len, parts)))
    return torch.from_numpy(np.concatenate(parts)), torch.from_numpy(y)


rng = np.random.default_rng(0)
mixed = [rng.permutation(r) for r in rows]  # the snippets of a module
third = [np.roll(r, len(r) * 2 // 5, 0) for r in rows]  # the third at the end
splits = {"last fifth": rows, "third fifth": third, "random fifth": mixed}
for name, order in splits.items():
    train = joined([r[: len(r) * 4 // 5] for r in order])
    test = joined([r[len(r) * 4 // 5 :] for r in order])
    share = (test[1] == 0).double().mean()  # difflib, the largest
    print(f"{name}, snippets for the test: {len(test[1])}")
    print(f"{name}, largest class: {share:.3f}")
    print(f"{name}, characters: {accuracy(train, test, single, v):.3f}")
    print(f"{name}, pairs: {accuracy(train, test, pairs, v * v):.3f}")
