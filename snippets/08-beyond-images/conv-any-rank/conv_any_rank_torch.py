import numpy as np
import torch
from torch.nn import functional as F


def windows(x, k):  # x (b, c, *size) -> (b, c, *places, *k)
    for axis, width in enumerate(k, start=2):
        x = x.unfold(axis, width, 1)  # what is in a window goes last
    return x


def conv(x, W):  # x (b, c, *size), W (o, c, *k) -> (b, o, *places)
    r = x.ndim - 2
    at, inside = "xyz"[:r], "ijk"[:r]
    formula = f"bc{at}{inside},oc{inside}->bo{at}"
    return torch.einsum(formula, windows(x, W.shape[2:]), W)


rng = np.random.default_rng(0)
kinds = {  # channels, size, kernel, built in
    "stereo sound": (2, (9,), (3,), F.conv1d),
    "colour image": (3, (6, 7), (3, 3), F.conv2d),
    "grey volume": (1, (5, 6, 7), (3, 3, 3), F.conv3d),
    "colour video": (3, (5, 6, 7), (2, 3, 3), F.conv3d),
}
for name, (c, size, k, built_in) in kinds.items():
    x = rng.integers(-4, 5, (2, c, *size)).astype("float32")  # (b, c, *size)
    W = rng.integers(-4, 5, (4, c, *k)).astype("float32")  # (o, c, *k)
    x, W = torch.from_numpy(x), torch.from_numpy(W)
    y = conv(x, W)  # (b, o, *places)
    assert torch.equal(y, built_in(x, W))
    print(f"{name}, places:", tuple(y.shape[2:]))
    print(f"{name}, weights:", W.numel())
    print(f"{name}, first output: {y[0, 0].flatten()[0]:.0f}")
