from itertools import pairwise

import torch
from torch import nn


def full(c, o):
    return [nn.Conv2d(c, o, 3, padding=1)]


def separable(c, o):
    return [nn.Conv2d(c, c, 3, padding=1, groups=c), nn.Conv2d(c, o, 1)]


def parameters(layer):
    return sum(p.numel() for p in layer.parameters())


def stages(convolution):  # parameters and products of each stage
    x = torch.empty(1, 3, 224, 224)
    for depth, o in (2, 64), (2, 128), (3, 256), (3, 512), (3, 512):
        numbers = products = 0
        for _ in range(depth):
            for layer in convolution(x.shape[1], o):
                x = layer(x)
                numbers += parameters(layer)
                products += layer.weight.numel() * x[0, 0].numel()
        x = nn.functional.max_pool2d(x, 2)
        yield numbers, products / 1e9, x[0].shape


with torch.device("meta"):  # tensors with a shape and without numbers
    for k, (numbers, products, (o, h, w)) in enumerate(stages(full), 1):
        print(f"stage {k}, ends as: {h} x {w} x {o}")
        print(f"stage {k}, parameters: {numbers:,}")
        print(f"stage {k}, products: {products:.2f} billion")
    dense = [nn.Linear(*io) for io in pairwise((h * w * o, 4096, 4096, 1000))]
    head = sum(map(parameters, dense))
    products = sum(layer.weight.numel() for layer in dense) / 1e9
    print(f"head, parameters: {head:,}")
    print(f"head, products: {products:.2f} billion")
    for name, convolution in ("full", full), ("separable", separable):
        numbers, products, _ = zip(*stages(convolution), strict=True)
        print(f"{name}, parameters of all stages: {sum(numbers):,}")
        print(f"{name}, products: {sum(products):.2f} billion")
