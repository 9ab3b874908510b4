from itertools import pairwise

from torch import nn


def count(*sizes):  # one nn.Linear between each two of the sizes
    layers = [nn.Linear(i, o) for i, o in pairwise(sizes)]
    return sum(p.numel() for p in nn.ModuleList(layers).parameters())


print("64, 32, 10:", count(64, 32, 10))
for name, deep in [("one hidden layer", 1), ("two hidden layers", 2)]:
    h = max(h for h in range(1, 200) if count(64, *deep * [h], 10) <= 10_000)
    print(f"{name}, widest: {h}")
    print(f"{name}, parameters: {count(64, *deep * [h], 10)}")
    print(f"{name}, with one more unit: {count(64, *deep * [h + 1], 10)}")
share = count(1000, 1000) / count(64, 1000, 1000, 10)
print(f"between two layers of 1000: {100 * share:.0f} %")
