import torch
from torch import nn


def conv(i, o, k, groups=1):
    kernel = nn.Conv2d(i, o, k, padding=k // 2, groups=groups, bias=False)
    return [kernel, nn.BatchNorm2d(o)]


def block(*layers):  # a ReLU between, none after the last
    layers = [[*layer, nn.ReLU()] for layer in layers]
    return nn.Sequential(*sum(layers, [])[:-1])  # the lists joined


c = 256
blocks = {
    "basic": block(conv(c, c, 3), conv(c, c, 3)),
    "bottleneck": block(conv(c, 64, 1), conv(64, 64, 3), conv(64, c, 1)),
    "ResNeXt": block(conv(c, 128, 1), conv(128, 128, 3, 32), conv(128, c, 1)),
}
x = torch.zeros(1, c, 7, 7)
for name, f in blocks.items():
    shapes, h = [], x
    for layer in f:
        h = layer(h)
        if isinstance(layer, nn.Conv2d):
            shapes.append(str(h.shape[1]))
    assert (x + f(x)).shape == x.shape
    count = sum(p.numel() for p in f.parameters())
    kernels = sum(p.numel() for p in f.parameters() if p.ndim == 4)
    print(f"{name}, channels: 256 {' '.join(shapes)}")
    print(f"{name}, kernels: {kernels:,}")
    print(f"{name}, with the norms: {count:,}")
    print(f"{name}, multiplications at 14 by 14: {kernels * 196:,}")
