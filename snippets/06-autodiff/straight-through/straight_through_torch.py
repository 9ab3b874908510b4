from itertools import product

import numpy as np
import torch
from torch.func import grad

rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(32, 3))).float()  # (n, d)
y = X @ torch.tensor([0.7, -1.4, 0.3])  # (n,)


def rounded(w):  # to a multiple of 1/2
    return torch.round(2 * w) / 2


def straight_through(w):  # the value of rounded, the slope of w
    return w + (rounded(w) - w).detach()


def loss(weights, w):
    return (X @ weights(w) - y).square().mean()


def train(weights, eta=0.1, steps=60):
    w, losses = torch.zeros(3), []
    for _ in range(steps):
        losses.append(loss(weights, w).item())
        w = w - eta * grad(loss, argnums=1)(weights, w)
    return losses


w = torch.tensor(0.7)
print(f"values at 0.7: {rounded(w)}, {straight_through(w)}")
for name, weights in (
    ("rounded", rounded),
    ("straight-through", straight_through),
):
    print(f"{name}, slope: {grad(weights)(w)}")
    losses = [round(loss, 3) for loss in train(weights)]
    print(f"{name}, some losses:", losses[::12])
    print(f"{name}, lowest loss:", min(losses))
grid = torch.tensor([*product(np.arange(-2, 2.5, 0.5), repeat=3)]).float()
every = [loss(rounded, w).item() for w in grid]
best = grid[np.argmin(every)]
print(f"lowest of all {len(every)}: {min(every):.3f}")
slope = grad(loss, argnums=1)(straight_through, best)
print("slope there:", [round(s, 2) for s in slope.tolist()])
