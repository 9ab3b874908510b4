import numpy as np
import torch
from torch.nn import functional as F

t, k, c = 6, 3, 4
rng = np.random.default_rng(0)
draw = [rng.normal(size=size) / 2 for size in [(c, 1, k), (1, c, k)]]
series = torch.from_numpy(rng.normal(size=t + 1))
x, goal = series[:-1], series[1:]  # (t,), (t,): the next value
done = 0


def stack(weights, x):  # (t,) -> (t,)
    global done
    u = x[None]
    for w, d in zip(weights, (1, 2), strict=True):
        u = F.conv1d(F.pad(u, ((k - 1) * d, 0)), w, dilation=d)
        done += u.shape[-1] * w.numel()  # multiplications
        u = torch.tanh(u)
    return u[0]


def parallel(weights):  # t losses from one window
    return (stack(weights, x) - goal).square().sum()


def one_by_one(weights):  # each prefix by itself, its last output only
    total = 0.0
    for s in range(1, t + 1):
        total += (stack(weights, x[:s])[-1] - goal[s - 1]).square()
    return total


slopes = []
for name, f in [("one window", parallel), ("prefixes", one_by_one)]:
    done = 0
    weights = [torch.from_numpy(w).requires_grad_() for w in draw]
    loss = f(weights)
    slopes.append(torch.autograd.grad(loss, weights))
    print(f"{name}, loss: {loss:.4f}")
    print(f"{name}, slope of the first weight: {slopes[-1][0][0, 0, 0]:.4f}")
    print(f"{name}, multiplications: {done}")
torch.testing.assert_close(*slopes)
