import itertools

import torch

w = 20.0


def by_sum(X, table):  # answers for the sums 0, 1, …, d
    edges = torch.arange(len(table) - 1) + 0.5  # (d,)
    U = torch.full((X.shape[1], len(edges)), w)  # (d, d): all weights w
    v = torch.diff(torch.tensor(table))  # (d,)
    return table[0] + torch.sigmoid(X @ U - w * edges) @ v


def bits(d):  # (2^d, d): all rows of zeros and ones
    return torch.tensor(list(itertools.product((0.0, 1.0), repeat=d)))


for name, table in [
    ("XOR", [0.0, 1.0, 0.0]),
    ("parity of three", [0.0, 1.0, 0.0, 1.0]),
    ("majority of three", [0.0, 0.0, 1.0, 1.0]),
    ("exactly two of four", [0.0, 0.0, 1.0, 0.0, 0.0]),
]:
    X = bits(len(table) - 1)
    f = by_sum(X, table)
    wanted = torch.tensor(table)[X.sum(dim=1).int()]
    assert torch.allclose(f, wanted, atol=1e-3)
    units = int(torch.diff(torch.tensor(table)).count_nonzero())
    print(f"{name}:", f.abs().round().int().tolist(), "units:", units)
