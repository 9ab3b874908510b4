import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

rng = np.random.default_rng(0)


def draw(*shape):
    return torch.tensor(rng.normal(0, 0.2, shape))  # float64


def conv(x, K, b):  # (n, c, h, w), (o, c, 3, 3), (o,) -> (n, o, h, w)
    h, w = x.shape[2:]
    x = F.pad(x, (1, 1, 1, 1))  # zeros around
    y = b[:, None, None]
    for i in range(3):
        for j in range(3):  # one position of the kernel, all pixels
            part = x[:, :, i : i + h, j : j + w]
            y = y + torch.einsum("nchw,oc->nohw", part, K[:, :, i, j])
    return y


def pool(x):
    n, c, h, w = x.shape
    return x.reshape(n, c, h // 2, 2, w // 2, 2).amax(dim=(3, 5))


blocks = [(draw(16, 3, 3, 3), draw(16)), (draw(32, 16, 3, 3), draw(32))]
V, a = draw(10, 32), draw(10)
x = h = draw(2, 3, 32, 32)
for K, b in blocks:
    h = F.relu(conv(h, K, b))
    print("after convolution and ReLU:", *h[0, 0].shape, h.shape[1])
    h = pool(h)
    print("after pooling:", *h[0, 0].shape, h.shape[1])
h = h.mean(dim=(2, 3))  # (n, 32)
by_hand = h @ V.T + a  # (n, 10)
print("after global pooling and head:", h.shape[1], by_hand.shape[1])

layers = []
for c, o in (3, 16), (16, 32):
    layers += nn.Conv2d(c, o, 3, padding="same"), nn.ReLU(), nn.MaxPool2d(2)
backbone = nn.Sequential(*layers).double()
head = nn.Linear(32, 10).double()
net = nn.Sequential(backbone, nn.AdaptiveAvgPool2d(1), nn.Flatten(), head)
drawn = [p for block in blocks for p in block] + [V, a]
net.load_state_dict(dict(zip(net.state_dict(), drawn, strict=True)))
assert torch.allclose(net(x), by_hand)
print("parameters:", sum(p.numel() for p in net.parameters()))

flat = nn.Sequential(backbone, nn.Flatten(), nn.Linear(32 * 64, 10).double())
for size in 32, 40:
    x = draw(2, 3, size, size)
    print(f"{size} x {size}, global pooling:", tuple(net(x).shape))
    try:
        print(f"{size} x {size}, flattened:", tuple(flat(x).shape))
    except RuntimeError as error:
        print(
            f"{size} x {size}, flattened: refused,",
            backbone(x)[0].numel(),
            "numbers, and weights for",
            32 * 64,
        )
        assert "cannot be multiplied" in str(error)
