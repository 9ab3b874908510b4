import numpy as np
import torch
from sklearn.datasets import load_wine

features, classes = load_wine(return_X_y=True)
X = torch.tensor(features)  # (n, d) = (178, 13)
y = torch.tensor(classes)  # (n,): one of three varieties, 0, 1 or 2


def right(train, test):  # share of test rows nearest to their own mean
    mean, std = X[train].mean(dim=0), X[train].std(dim=0, correction=0)
    Z = (X - mean) / std
    middles = [Z[train][y[train] == k].mean(dim=0) for k in range(3)]
    distance = torch.cdist(Z[test], torch.stack(middles))  # (36, 3)
    nearest = distance.nan_to_num(torch.inf).argmin(dim=1)  # no row, no mean
    return (nearest == y[test]).double().mean().item()


def report(name, order):
    train, val, test = np.split(order, [106, 142])  # 60, 20 and 20 %
    for part, rows in [("train", train), ("val", val), ("test", test)]:
        count = torch.bincount(y[rows], minlength=3).tolist()
        print(f"{name}, {part}: {count}")
    print(f"{name}, right: {right(train, test):.4f}")


rng = np.random.default_rng(0)
report("in order", np.arange(178))
report("shuffled", rng.permutation(178))
orders = [rng.permutation(178) for _ in range(100)]
shares = [right(order[:106], order[142:]) for order in orders]
print(f"{len(shares)} shuffles, mean: {np.mean(shares):.4f}")
print(f"lowest: {min(shares):.4f}, highest: {max(shares):.4f}")
