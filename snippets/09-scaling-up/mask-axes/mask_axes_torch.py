import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
n, c, h, w = 2, 64, 4, 4
ones, p = torch.ones(n, c, h, w), 0.5
masks = {
    "dropout": nn.Dropout(p)(ones) > 0,
    "spatial dropout": nn.Dropout2d(p)(ones) > 0,
    "one mask for the batch": F.dropout(ones[:1], p).expand_as(ones) > 0,
}
cutout = torch.ones(n, 1, h, w)
cutout[0, :, 1:3, 0:2] = 0  # a square of pixels, in all channels
cutout[1, :, 2:4, 2:4] = 0
masks["cutout"] = cutout.expand_as(ones) > 0
for name, M in masks.items():
    # an axis along which all entries are as the first: one coin for it
    axes = [(M.narrow(a, 0, 1) == M).all() for a in range(4)]
    shape = [1 if same else s for same, s in zip(axes, M.shape, strict=True)]
    print(f"{name}, shape of the mask: {tuple(shape)}")
print(f"cutout, keeps: {(ones * cutout).mean().item():.2f}")

x, W = torch.arange(1.0, 4.0), torch.ones(2, 3)
M = torch.tensor([[1.0, 0.0, 1.0], [1.0, 1.0, 0.0]])  # a mask of W
for i, z in enumerate((W * M / (1 - p)) @ x):
    print(f"DropConnect, output {i}: {z.item():.1f}")
for i, z in enumerate(W @ (x * M[0] / (1 - p))):
    print(f"dropout of x, output {i}: {z.item():.1f}")
