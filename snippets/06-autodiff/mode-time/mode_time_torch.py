import numpy as np
import torch
from torch.utils.benchmark import Timer


def f(x, weights):  # (d,) -> (o,), each W ~ (its outputs, its inputs)
    for W in weights:
        x = torch.tanh(W @ x)
    return x


def network(*sizes):  # a point and the weights
    rng = np.random.default_rng(0)
    shapes = zip(sizes[1:], sizes[:-1], strict=True)
    weights = [torch.tensor(rng.normal(size=s) / s[1] ** 0.5) for s in shapes]
    return torch.tensor(rng.normal(size=sizes[0])), weights


def seconds(g, *args):  # of one call; waits for the device
    timer = Timer("g(*args)", globals={"g": g, "args": args})
    return timer.blocked_autorange(min_run_time=0.1).median


for d, o in ((1, 400), (400, 1)):
    args = network(d, 200, 200, o)
    columns, rows = torch.func.jacfwd(f), torch.func.jacrev(f)
    assert torch.allclose(columns(*args), rows(*args))
    ratio = seconds(columns, *args) / seconds(rows, *args)
    print(f"forward / reverse from {d} to {o}: {ratio:.2f}")
