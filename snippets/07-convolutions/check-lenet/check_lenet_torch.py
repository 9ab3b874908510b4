import torch
from torch import nn

backbone = nn.Sequential(
    *(nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2)),
    *(nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten()),
)
sizes = (400, 120), (120, 84), (84, 10)
layers = [backbone[0], backbone[3], *(nn.Linear(*size) for size in sizes)]
for size in 28, 30, 32:
    x = torch.zeros(1, 1, size, size)
    for layer in backbone[:-1]:
        x = layer(x)
        if not isinstance(layer, nn.ReLU):
            print(f"{size}: {tuple(x.shape[2:])} x {x.shape[1]}")
counts = [sum(p.numel() for p in layer.parameters()) for layer in layers]
print("parameters:", *counts)
print("together:", sum(counts))


def seen(dilations):  # pixels that the middle of the last map depends on
    x = torch.zeros(1, 1, 31, 31, dtype=torch.float64)
    h, K = x.requires_grad_(), x.new_ones(1, 1, 3, 3)
    for d in dilations:
        h = nn.functional.conv2d(h, K, padding=d, dilation=d)
    (slope,) = torch.autograd.grad(h[0, 0, 15, 15], x)
    return int((slope != 0).sum())


print("pixels seen, 3 apart:", seen([3]))
print("pixels seen, 1, 2 and 4 apart:", seen([1, 2, 4]))
print("pixels seen, 1, 1 and 1 apart:", seen([1, 1, 1]))
