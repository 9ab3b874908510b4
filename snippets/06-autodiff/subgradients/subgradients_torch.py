import torch
from torch.func import grad
from torch.nn import functional as F


def ends(x):  # two entries that tie at 0, x and 3x
    return torch.stack([x, 3 * x])


functions = {  # all convex, all with a kink at 0
    "abs": lambda x: torch.abs(x),
    "relu": lambda x: F.relu(x),
    "leaky": lambda x: F.leaky_relu(x, 0.25),
    "hard": lambda x: F.hardtanh(x - 1),  # convex up to x = 2
    "maximum": lambda x: torch.maximum(x, 3 * x),
    "along": lambda x: ends(x).max(dim=0).values,
    "last": lambda x: ends(x).sort(stable=True).values[-1],
    "std": lambda x: torch.stack([x, -x]).std(correction=0),
}
chosen = dict(  # the slopes that this framework returns at 0
    abs=0.0,
    relu=0.0,
    leaky=0.25,
    hard=0.0,
    maximum=2.0,
    along=1.0,
    last=3.0,
    std=0.0,
)
zero, h, lines = torch.tensor(0.0), 0.5, torch.linspace(-1, 1, 9)
for name, f in functions.items():
    left, right = (f(zero) - f(zero - h)) / h, (f(zero + h) - f(zero)) / h
    print(f"{name}: {left:g} to {right:g}")
    g = grad(f)(zero)
    assert torch.allclose(g, torch.tensor(chosen[name]), equal_nan=True)
    below = all(f(y) >= f(zero) + g * y for y in lines)
    assert below or g.isnan(), "no subgradient"


def descend(x, rate, steps=60):  # on |x|
    for k in range(steps):
        x = x - rate(k) * grad(torch.abs)(x)
    return x


start = torch.tensor(1.0)
at_end = [descend(start, lambda k: 0.3, k).item() for k in (57, 58, 59, 60)]
print("fixed rate, last points:", [round(x, 4) for x in at_end])
print(f"falling rate, end: {descend(start, lambda k: 0.3 / (k + 1)):.4f}")
