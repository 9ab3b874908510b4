import matplotlib.pyplot as plt
import numpy as np
import torch

n, keep, runs = 80, 20, 25
train, test = torch.arange(0, n, 2), torch.arange(1, n, 2)
y = torch.tensor([0, 0, 1, 1] * (n // 4))  # (n,): half of each, mixed


def correlation(X, y):  # of each column with the answers: (d,)
    X, y = X - X.mean(dim=0), y - y.double().mean()
    norm = torch.linalg.vector_norm
    return (y @ X) / (norm(X, dim=0) * norm(y))


def right(X, rows):  # rows: those that choose the columns
    strength = correlation(X[rows], y[rows]).abs()
    Z = X[:, strength.topk(keep).indices]  # (n, keep)
    half, answers = Z[train], y[train]
    middles = torch.stack([half[answers == k].mean(dim=0) for k in (0, 1)])
    nearest = torch.cdist(Z[test], middles).argmin(dim=1)
    return (nearest == y[test]).double().mean().item()


rng = np.random.default_rng(0)
sizes, scores = [20, 50, 200, 1000], []
for d in sizes:
    noise = torch.tensor(rng.normal(size=(runs, n, d)))
    leaky = np.mean([right(X, torch.arange(n)) for X in noise])
    honest = np.mean([right(X, train) for X in noise])
    print(f"{d} columns, leaky: {leaky:.3f}")
    print(f"{d} columns, honest: {honest:.3f}")
    scores.append([leaky, honest])

leaky, honest = zip(*scores, strict=True)
plt.semilogx(sizes, leaky, "o-", label="all rows")
plt.plot(sizes, honest, "s--", label="training rows")
plt.xlabel("columns of noise to choose 20 from")
plt.ylabel("share right on the test rows")
plt.ylim(0.4, 1)
plt.legend(title="columns chosen on")
plt.show()
