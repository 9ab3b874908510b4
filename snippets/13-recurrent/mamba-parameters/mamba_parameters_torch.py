import math

import torch
from torch import nn

d, e, taps = 768, 16, 4  # width, states of a channel, convolution
w, r = 2 * d, math.ceil(d / 16)  # inner width, rank of the steps
layers, vocabulary = 24, 50280


def block():
    return nn.ModuleDict(
        {
            "norm": nn.RMSNorm(d),
            "in": nn.Linear(d, 2 * w, bias=False),  # input and gate
            "convolution": nn.Conv1d(w, w, taps, groups=w),
            "select": nn.Linear(w, r + 2 * e, bias=False),  # steps, B, C
            "step": nn.Linear(r, w),  # from rank r to all channels
            "A and skip": nn.ParameterList(
                [torch.empty(w, e), torch.empty(w)]
            ),
            "out": nn.Linear(w, d, bias=False),
        }
    )


def count(module):
    return sum(p.numel() for p in module.parameters())


one = block()
for name, part in one.items():
    print(f"{name}: {count(part)}")
print("block:", count(one))
share = (count(one["in"]) + count(one["out"])) / count(one)
print(f"share of the outer products: {share:.3f}")
model = layers * count(one) + vocabulary * d + d  # and a last norm
print("model of 24 blocks:", model)
n = 2048
read = n * (2 * w + 2 * e)
print("states of all tokens:", n * w * e)
print("steps, inputs, B and C:", read)
print(f"states over these: {n * w * e / read:.1f}")
print("state that is carried:", w * e + w * (taps - 1))
