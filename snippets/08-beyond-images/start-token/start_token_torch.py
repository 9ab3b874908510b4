import importlib
import inspect
import re

import numpy as np
import torch

names = ["difflib", "optparse", "heapq", "weakref", "tracemalloc"]
names += ["string", "json"]
text = "".join(map(inspect.getsource, map(importlib.import_module, names)))
assert len(text) == 232066, "another version of the standard library"
words = re.findall("[a-z]+", text)
a, START = 0, 26  # the letter a has the number 0


def pairs(words, first):  # (m, 2): each letter after the one before
    rows = [[first, *(ord(s) - ord("a") for s in word)] for word in words]
    rows = [pair for row in rows for pair in zip(row, row[1:], strict=False)]
    return torch.from_numpy(np.array(rows))


order = np.random.default_rng(0).permutation(len(words))
train = [words[i] for i in order[2000:]]
test = [words[i] for i in order[:2000]]
firsts = torch.tensor([ord(word[0]) - ord("a") for word in test])
print("words:", len(words))


def fit(first):  # P[i, j]: letter j after letter i, from counts
    N = torch.full((27, 26), 0.5)
    before, after = pairs(train, first).T
    N.index_put_((before, after), torch.tensor(1.0), accumulate=True)
    return N / N.sum(1, keepdim=True)


def nats(p):
    return f"{-p.log().mean():.3f}"


inside = pairs([word for word in test if "a" in word[:-1]], START)
after_a = inside[inside[:, 0] == a, 1]  # what came after a real a
with_start, with_zeros = fit(START), fit(0)
print("start token, first letter:", nats(with_start[START, firsts]))
print("start token, after a:", nats(with_start[a, after_a]))
print(
    "asked with a 0 in its place, first letter:", nats(with_start[a, firsts])
)
print("trained and asked with 0, first letter:", nats(with_zeros[a, firsts]))
print("trained and asked with 0, after a:", nats(with_zeros[a, after_a]))
for name, row in (("start", with_start[START]), ("a", with_start[a])):
    o_or_a = 100 * (row[a] + row[ord("o") - ord("a")])
    print(f"o or a after {name}: {o_or_a:.1f} %")
    top = [chr(ord("a") + i) for i in row.topk(5).indices.tolist()]
    print(f"most probable after {name}:", " ".join(top))
