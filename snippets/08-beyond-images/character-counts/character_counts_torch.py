import importlib
import inspect
import math

import numpy as np
import torch

names = ["difflib", "optparse", "heapq", "weakref", "tracemalloc"]
names += ["string", "json"]
text = "".join(map(inspect.getsource, map(importlib.import_module, names)))
assert len(text) == 232066, "another version of the standard library"
symbols, ids = np.unique(list(text), return_inverse=True)
c, cut = len(symbols), 9 * len(ids) // 10
train, test = torch.from_numpy(ids).split([cut, len(ids) - cut])
print("symbols:", c)
print("training characters:", cut)
print(f"uniform: {math.log(c):.3f}")


def place(grams, among):  # where each gram stands among the sorted ones
    at = torch.searchsorted(among, grams).clamp(max=len(among) - 1)
    return at, among[at] == grams


def grams(t, n):  # (len(t) - 16,): the last n + 1 characters as a number
    shifted = [t[16 - n + i : len(t) - n + i] for i in range(n + 1)]
    return sum(s * c ** (n - i) for i, s in enumerate(shifted))


p = torch.full((len(test) - 16,), 1 / c, dtype=torch.float64)
for n in range(6):  # n characters of memory
    seen, times = grams(train, n).unique(return_counts=True)
    came = seen // c  # the memory of each gram, without its last character
    memory, start = came.unique(return_inverse=True)
    total = torch.zeros(len(memory)).index_add(0, start, times.float())
    kinds = torch.bincount(start)  # how many different ones came after it
    asked = grams(test, n)
    at, known = place(asked, seen)
    count = torch.where(known, times[at], 0)
    at, known = place(asked // c, memory)
    N, m = torch.where(known, total[at], 0), torch.where(known, kinds[at], 1)
    # unseen memory: what fewer said
    fewer, p = p, (count + m * p) / (N + m)
    print(f"memory of {n}: {-p.log().mean():.3f}")

more = (fewer / p).log()  # what the fifth character adds to the loss
some = (N > 2) & (N < 100)
share = 100 * more[some].sum() / more.sum()
print(f"added by memories that came 3 to 99 times: {share:.0f} %")
share = 100 * (total < 3).double().mean()
print(f"memories of 5 that came once or twice: {share:.0f} %")
