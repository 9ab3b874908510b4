from functools import partial
from timeit import timeit

import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.autograd.graph import saved_tensors_hooks
from torch.utils.checkpoint import checkpoint

rng, L, n, d = np.random.default_rng(0), 32, 128, 192  # L layers
draws = rng.normal(size=(L, d, d)) / 12
Ws = [torch.tensor(W).float().requires_grad_() for W in draws]
X = torch.tensor(rng.normal(size=(n, d))).float()


def segment(x, Ws):  # (n, d) -> (n, d), a layer for each W
    for W in Ws:
        x = torch.sin(x @ W)
    return x


def loss(run, k):  # in segments of k layers
    x = X
    for i in range(0, L, k):
        x = run(x, Ws[i : i + k])
    return x.square().mean()


def kept(f, *inputs):  # arrays (n, d) that wait for the way back
    found = {}

    def pack(t):
        found[t.data_ptr()] = tuple(t.shape)
        return t

    with saved_tensors_hooks(pack, lambda t: t):
        f(*inputs)
    return list(found.values()).count((n, d))


def seconds(run, k):  # for a gradient; item() waits for the device
    def once():
        torch.autograd.grad(loss(run, k), Ws)[0].sum().item()

    return timeit(once, number=1)


again = partial(checkpoint, segment, use_reentrant=False)
sizes, none = [1, 2, 4, 8, 16, 32], kept(loss, segment, L)
border = [kept(loss, again, k) for k in sizes]
inside = [kept(segment, X, Ws[:k]) for k in sizes]
times = [(seconds(again, 4), seconds(segment, L)) for _ in range(20)]
twice, once = np.min(times, axis=0)  # the least of each, in turn
print("without segments, arrays kept:", none)
print("between segments:", border)
print("inside one segment:", inside)
print("at k = 4, kept:", border[2])
print("at k = 4, for a moment:", inside[2])
print(f"time ratio at k = 4: {twice / once:.1f}")

both = np.add(border, inside)
plt.plot(sizes, border, "o--", sizes, inside, "s--", sizes, both, "^-")
plt.axhline(none, color="C3")
plt.xscale("log", base=2)
plt.xticks(sizes, sizes)
plt.gca().set(xlabel="layers in a segment, k", ylabel="arrays kept", ylim=0)
names = "between segments", "inside one", "together", "no segments"
plt.figlegend(names, loc="outside upper center", ncols=2)
plt.show()
