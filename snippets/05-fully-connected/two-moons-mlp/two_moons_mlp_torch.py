import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import make_moons
from torch import nn

h = 16  # hidden units
inputs, labels = make_moons(600, noise=0.2, random_state=0)
X = torch.tensor(inputs, dtype=torch.float32)  # (n, 2)
y = torch.tensor(labels, dtype=torch.float32)  # (n,)
lines = torch.linspace(-2, 3, 61), torch.linspace(-1.5, 2, 43)
grid = torch.meshgrid(*lines, indexing="xy")
rng = np.random.default_rng(0)

models = {"logistic regression": nn.Linear(2, 1)}
layers = nn.Linear(2, h), nn.ReLU(), nn.Linear(h, 1)
models[f"{h} hidden units"] = nn.Sequential(*layers)
cross_entropy = nn.BCEWithLogitsLoss()
fig, ax = plt.subplots(figsize=(4.8, 3.4))
for c, mark in enumerate("os"):
    own = inputs[400:][labels[400:] == c]
    ax.scatter(*own.T, s=12, marker=mark, edgecolors="none")
for dash, (name, net) in zip(("--", "-"), models.items(), strict=True):
    for p in net.parameters():
        nn.init.zeros_(p)
        if p.ndim > 1:  # weights, (out, in); the biases stay zero
            drawn = rng.normal(0, (2 / p.shape[1]) ** 0.5, p.shape)
            with torch.no_grad():
                p.copy_(torch.from_numpy(drawn))
    optimiser = torch.optim.SGD(net.parameters(), lr=0.5)
    for _ in range(1000):
        optimiser.zero_grad()
        cross_entropy(net(X[:400]).squeeze(-1), y[:400]).backward()
        optimiser.step()
    with torch.no_grad():
        right = (net(X[400:]).squeeze(-1) > 0) == (y[400:] == 1)
        heights = net(torch.stack(grid, dim=-1)).squeeze(-1)
    count = sum(p.numel() for p in net.parameters())
    print(f"{name}, parameters: {count}")
    print(f"{name}, test accuracy: {100 * right.float().mean():.1f} %")
    ax.contour(*grid, heights, [0], colors="C2", linestyles=dash)
    ax.plot([], [], "C2", linestyle=dash, label=name)  # for the legend
ax.set(xlabel="$x_1$", ylabel="$x_2$")
fig.legend(loc="outside upper center", ncols=2)
plt.show()
