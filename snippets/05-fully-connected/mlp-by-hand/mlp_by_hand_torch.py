import numpy as np
import torch
from torch import nn

d, h, o = 3, 4, 2
rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(5, d)), dtype=torch.float32)  # (n, d)


def layer(i, o):  # W ~ (i, o), b ~ (o,)
    W, b = rng.normal(0, (2 / i) ** 0.5, (i, o)), rng.normal(0, 0.1, o)
    return [torch.tensor(p, dtype=torch.float32) for p in (W, b)]


def mlp(params, X):  # (n, d) -> (n, o)
    *hidden, (W, b) = params
    for U, c in hidden:
        X = torch.relu(X @ U + c)
    return X @ W + b  # no activation after the last


params = [layer(d, h), layer(h, o)]
by_hand = mlp(params, X)

net = nn.Sequential(nn.Linear(d, h), nn.ReLU(), nn.Linear(h, o))
with torch.no_grad():
    for linear, (W, b) in zip([net[0], net[2]], params, strict=True):
        linear.weight.copy_(W.T)  # kept as (out, in)
        linear.bias.copy_(b)
    torch.testing.assert_close(net(X), by_hand)
    assert net[0].weight.shape == (h, d) and params[0][0].shape == (d, h)

for n, (W, b) in enumerate(params, start=1):
    print(f"layer {n}: weights {tuple(W.shape)}, bias {tuple(b.shape)}")
print("output:", tuple(by_hand.shape))
print("first row:", [round(f, 3) for f in by_hand[0].tolist()])
count = sum(p.numel() for p in net.parameters())
assert count == (d + 1) * h + (h + 1) * o
print("parameters:", count)
