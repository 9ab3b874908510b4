import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.nn import functional as F

c, k, n, t = 6, 5, 20, 40  # channels, kernel, real steps, padded length
rng = np.random.default_rng(0)
weights = [torch.from_numpy(rng.normal(0, 0.3, (c, c, k))) for _ in range(4)]
x = torch.from_numpy(rng.normal(size=(1, c, n)))  # one sequence, (b, c, n)
padded = F.pad(x, (0, t - n))  # (b, c, t): zeros after the end
mask = torch.arange(t) < n  # (t,)


def stack(x, weights, mask=1):
    for W in weights:
        x = torch.tanh(F.conv1d(x, W, padding="same")) * mask
    return x


def reach(difference):  # steps that moved by more than rounding
    return int((difference > 1e-9).sum())


plt.figure(figsize=(4.8, 2.8))
for depth, mark in enumerate(("x-", "o-", "^--", "s:"), start=1):
    layers = weights[:depth]
    alone = stack(x, layers)
    leaked = stack(padded, layers)[..., :n]
    off = (leaked - alone).abs().amax((0, 1))  # (n,)
    ones = F.pad(x, (0, t - n), value=1.0)  # padding that is not zero
    more = (stack(ones, layers)[..., :n] - alone).abs().amax((0, 1))
    clean = stack(padded, layers, mask)[..., :n]
    again = (clean - alone).abs().amax((0, 1))
    print(f"{depth} layers, zeros reach:", reach(off))
    print(f"{depth} layers, ones reach:", reach(more))
    print(f"{depth} layers, masked again:", reach(again))
    steps = range(1, reach(off) + 1)  # none for a single layer
    plt.semilogy(steps, off.flip(0)[: len(steps)], mark, label=f"{depth}")

mean_off = (leaked - alone).mean(2).abs().max()  # over real steps only
print(f"4 layers, mean over real steps off by up to: {mean_off:.4f}")
plt.legend(title="layers")
plt.xlabel("place of the step, counted from the end")
plt.ylabel("largest difference")
plt.show()
