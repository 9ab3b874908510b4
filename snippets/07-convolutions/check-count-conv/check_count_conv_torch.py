import torch
from torch import nn


def numbers(layer):
    return sum(p.numel() for p in layer.parameters())


conv = nn.Conv2d(16, 32, 5, padding="same")
print("parameters:", numbers(conv))
weight, bias = conv.parameters()
print("shapes:", tuple(weight.shape), tuple(bias.shape))
out = [conv(torch.zeros(1, 16, h, h)) for h in (28, 56)]
print("outputs:", *(tuple(H.shape) for H in out))
products = [weight.numel() * h * h for h in (28, 56)]
print("products:", *products)
with torch.device("meta"):  # shapes alone, no memory
    full = nn.Linear(28 * 28 * 16, 28 * 28 * 32)
print("full layer:", numbers(full))
print("with a bias for each place:", weight.numel() + out[0].numel())
print("without the channels in:", 5 * 5 * 32 + 32)  # the mistake
