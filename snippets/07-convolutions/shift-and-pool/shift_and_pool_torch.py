import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.nn import functional as F

window = 2  # side of the first pooling's windows; the second's is 2
rng = np.random.default_rng(3)
kernels = [torch.tensor(rng.normal(size=(4, c, 3, 3))) for c in (1, 4)]
x = torch.zeros(1, 1, 16, 24, dtype=torch.float64)
x[:, :, 5:11, 3:9] = torch.tensor(rng.random((6, 6)))  # an object


def answers(x, mode, pool):  # (1, 1, h, w) -> (4,)
    for K, side in zip(kernels, (window, 2), strict=True):
        h = F.pad(x, (1, 1, 1, 1), mode=mode)
        x = F.relu(F.conv2d(h, K))
        if pool:
            x = F.max_pool2d(x, side)
    return x.mean(dim=(2, 3))[0]  # global pooling


shifts = range(16)
fig, axes = plt.subplots(3, figsize=(4.8, 4), sharex=True, sharey=True)
settings = (
    ("circular", "circular", False),
    ("zeros outside", "constant", False),
    ("circular, two poolings", "circular", True),
)
for ax, (name, mode, pool) in zip(axes, settings, strict=True):
    moved = [answers(torch.roll(x, k, dims=3), mode, pool) for k in shifts]
    same = [k for k in shifts if torch.allclose(moved[k], moved[0])]
    print(f"{name}, as before at shifts:", same)
    change = torch.stack(moved) / moved[0] - 1  # (16, 4)
    print(f"{name}, largest change: {100 * change.abs().max():.2f} %")
    ax.plot(shifts, 100 * change[:, 3], ".-")
    ax.set(title=name, ylabel="change in %", ylim=(-30, 40))
axes[2].set(xlabel="shift in pixels")
plt.show()
