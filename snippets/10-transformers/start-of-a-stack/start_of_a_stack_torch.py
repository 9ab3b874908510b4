import math

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

b, n, e, h, c = 8, 8, 32, 4, 50
rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(b, n, e)))
y = torch.tensor(rng.integers(0, c, (b, n)))
U = torch.tensor(rng.normal(size=(e, c)))
shapes = [(e, e)] * 4 + [(e, 4 * e), (4 * e, e)]
stack = [torch.tensor(rng.normal(0, s[0] ** -0.5, (24, *s))) for s in shapes]


def norm(x):
    return F.layer_norm(x, (e,))


def block(x, W_q, W_k, W_v, W_o, W_1, W_2):
    u = norm(x)
    q, k, v = (
        (u @ W).unflatten(-1, (h, -1)).transpose(1, 2)
        for W in (W_q, W_k, W_v)
    )
    heads = F.scaled_dot_product_attention(q, k, v)
    x = x + heads.transpose(1, 2).flatten(2) @ W_o
    return x + torch.relu(norm(x) @ W_1) @ W_2


def loss(x, size):  # size: standard deviation of the output layer
    return F.cross_entropy((x @ (size * U)).flatten(0, 1), y.flatten())


layer = nn.TransformerEncoderLayer(e, h, norm_first=True)
assert (
    nn.TransformerEncoder(layer, 2, enable_nested_tensor=False).norm is None
)

print(f"ln c: {math.log(c):.3f}")
x = X
for depth, weights in enumerate(zip(*stack, strict=True), 1):
    x = block(x, *weights)
    if depth in (2, 6, 24):
        print(f"L = {depth}, size of the stream:", end=" ")
        print(f"{x.square().mean().sqrt():.2f}")
        print(f"L = {depth}, final norm, 0.02: {loss(norm(x), 0.02):.3f}")
        root = e**-0.5
        print(f"L = {depth}, final norm, 1/root e:", end=" ")
        print(f"{loss(norm(x), root):.3f}")
        print(f"L = {depth}, no final norm, 1/root e: {loss(x, root):.3f}")
