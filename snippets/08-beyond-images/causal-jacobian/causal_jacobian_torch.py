import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.nn import functional as F

t, k, at = 16, 3, 9
rng = np.random.default_rng(0)
draw = [rng.normal(size=size) / 2 for size in [(4, 1, k), (1, 4, k)]]
weights = [torch.from_numpy(w) for w in draw]  # (out, in, k)
x = torch.from_numpy(rng.normal(size=t))


def stack(x, ahead):  # (t,) -> (t,), two layers of dilation 1 and 2
    u = x[None]
    for w, d in zip(weights, (1, 2), strict=True):
        right = ahead * d
        u = F.pad(u, ((k - 1) * d - right, right))
        u = torch.tanh(F.conv1d(u, w, dilation=d))
    return u[0]


models = {
    "causal": lambda x: stack(x, 0),
    "same": lambda x: stack(x, 1),
    "causal, mean subtracted": lambda x: stack(x - x.mean(), 0),
}
fig, axes = plt.subplots(1, 3, figsize=(4.8, 2.3), sharey=True)
for ax, (name, f) in zip(axes, models.items(), strict=True):
    other = x.clone()
    other[at] += 1.0
    moved = (f(other) != f(x)).nonzero().flatten()
    print(f"{name}, x[{at}] moves:", *moved.tolist())
    J = torch.func.jacrev(f)(x)  # (t, t): output by input
    print(f"{name}, largest above the diagonal: {J.triu(1).abs().max():.3f}")
    i, j = J.nonzero(as_tuple=True)
    print(f"{name}, steps back:", (i - j).max().item(), end=", ")
    print("steps ahead:", (j - i).max().item())
    ax.imshow((J.abs() > 0).numpy(), cmap="Greys", vmin=0, vmax=2)
    ax.set(title=name.replace(", ", ",\n"), xlabel="input")
axes[0].set(ylabel="output")
plt.show()
