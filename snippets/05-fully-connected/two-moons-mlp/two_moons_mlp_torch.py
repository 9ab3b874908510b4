import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import make_moons
from torch import nn

inputs, labels = make_moons(600, noise=0.2, random_state=0)
X = torch.tensor(inputs, dtype=torch.float32)  # (n, 2)
y = torch.tensor(labels, dtype=torch.float32)  # (n,)
lines = torch.linspace(-2, 3, 61), torch.linspace(-1.5, 2, 43)
grid = torch.meshgrid(*lines, indexing="xy")
rng = np.random.default_rng(0)

models = {"logistic regression": nn.Linear(2, 1)}
layers = nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1)
models["16 hidden units"] = nn.Sequential(*layers)
cross_entropy = nn.BCEWithLogitsLoss()
fig, axes = plt.subplots(1, 2, figsize=(4.8, 2.4), sharey=True)
for ax, (name, net) in zip(axes, models.items(), strict=True):
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
    ax.scatter(*inputs[400:].T, s=5, c=[f"C{c}" for c in labels[400:]])
    ax.contour(*grid, heights, levels=[0], colors="C2")
    ax.set(title=name, xlabel="$x_1$")
axes[0].set(ylabel="$x_2$")
plt.show()
