import torch
from torch import nn

# (side, channels out, stride, padding), or (side, stride) of a max pooling
alexnet = [(11, 64, 4, 2), (3, 2), (5, 192, 1, 2), (3, 2), (3, 384, 1, 1)]
alexnet += [(3, 256, 1, 1), (3, 256, 1, 1), (3, 2)]
vgg = []
for depth, o in (2, 64), (2, 128), (3, 256), (3, 512), (3, 512):
    vgg += [(3, o, 1, 1)] * depth + [(2, 2)]


def cost(layer, x):  # -> parameters, multiply-accumulates, output
    y = layer(x)  # (1, o, h, w) or (1, o)
    each = layer.weight[0].numel()  # for one number of the output
    count = sum(p.numel() for p in layer.parameters())
    return count, y.numel() * each, y


known = {"AlexNet": (alexnet, 61_100_840), "VGG-16": (vgg, 138_357_544)}
for name, (table, published) in known.items():
    x = torch.empty(1, 3, 224, 224, device="meta")  # a shape, no numbers
    costs = []
    for row in table:
        if len(row) == 2:
            x = nn.functional.max_pool2d(x, *row)
            continue
        layer = nn.Conv2d(x.shape[1], row[1], row[0], *row[2:], device="meta")
        *bill, x = cost(layer, x)
        costs.append(bill)
    channels, x = x.shape[1], x.flatten(1)
    body = sum(count for count, _ in costs)
    for o in 4096, 4096, 1000:
        *bill, x = cost(nn.Linear(x.shape[1], o, device="meta"), x)
        costs.append(bill)
    total, work = map(sum, zip(*costs, strict=True))  # sum each column
    assert total == published
    print(f"{name}, parameters: {total:,}")
    print(f"{name}, first dense layer: {costs[-3][0] / total:.3f}")
    print(f"{name}, multiply-accumulates: {work / 1e9:.2f} billion")
    print(f"{name}, dense layers: {sum(w for _, w in costs[-3:]) / work:.3f}")
    print(f"{name}, pooled instead: {body + (channels + 1) * 1000:,}")
