import numpy as np
import torch
from matplotlib import pyplot as plt
from torch import nn

n, c, h, w, g = 4, 6, 8, 8, 2
layers = {
    "batch": nn.BatchNorm2d(c),
    "layer": nn.LayerNorm((c, h, w)),
    "group": nn.GroupNorm(g, c),
    "instance": nn.GroupNorm(c, c),
    "RMS": nn.RMSNorm((c, h, w)),
}
rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(n, c, h, w)), dtype=torch.float32)
x.requires_grad_()
figure, axes = plt.subplots(1, 4, figsize=(4.8, 1.6), sharey=True)
drawn = [*axes, None]  # RMS reads what layer reads
for (name, layer), axis in zip(layers.items(), drawn, strict=True):
    out = layer(x)  # (n, c, h, w)
    (slopes,) = torch.autograd.grad(out[1, 1, 0, 0], x)
    read = slopes != 0  # which entries does this one output depend on?
    print(f"{name}, entries read: {read.sum()}")
    size = sum(p.numel() for p in layer.parameters())
    print(f"{name}, parameters: {size}")
    if axis is not None:
        rows, columns = np.indices((n, c))
        full = read.any(-1).any(-1).numpy()  # (n, c)
        axis.scatter(columns[full], rows[full], c="C1", marker="s")
        axis.scatter(columns[~full], rows[~full], c="C0", marker=".")
        axis.set(title=name, xlabel="channel", xticks=range(c))
        axis.set_xlim(-0.7, c - 0.3)
axes[0].set(ylabel="example", ylim=(3.7, -0.7), yticks=range(4))
plt.show()
