import numpy as np
import torch

t, p, h = 500, 20, 10
rng = np.random.default_rng(0)
walks = torch.from_numpy(rng.normal(size=(20, t)).cumsum(axis=1))


def nearest_two(X, y, train, test, gap=0):  # mean squared error
    far = torch.cdist(X[test], X[train])  # (test, train)
    apart = (test[:, None] - train).abs()
    far = far.masked_fill(apart < gap, torch.inf)
    near = far.topk(2, largest=False).indices  # (test, 2)
    return (y[train][near].mean(dim=1) - y[test]).square().mean()


table = []
for walk in walks:
    rows = walk.unfold(0, p + h, 1)
    X, y = rows[:, :p], rows[:, -1]  # (n, p), (n,)
    n = len(rows)
    cut = int(0.8 * n)
    time, order = torch.arange(n), torch.from_numpy(rng.permutation(n))
    first, late = time[: cut - h + 1], time[cut:]
    naive = (X[late, -1] - y[late]).square().mean()
    known = walk[: first[-1] + p + h]  # what the training windows see
    table.append(
        [
            nearest_two(X, y, order[:cut], order[cut:]),
            nearest_two(X, y, order[:cut], order[cut:], gap=p + h),
            nearest_two(X, y, first, late),
            naive,
            naive / known.var(correction=0),
            naive / walk.var(correction=0),
        ]
    )
table = torch.tensor(table)  # (20 walks, 6)
mean = table.mean(dim=0).tolist()
print("best possible: 10")
print(f"random split: {mean[0]:.2f}")
print(f"random split without overlap: {mean[1]:.2f}")
print(f"chronological split: {mean[2]:.2f}")
print(f"last value: {mean[3]:.2f}")
print(f"last value, scaled by the past: {mean[4]:.2f}")
print(f"last value, scaled by everything: {mean[5]:.2f}")
smaller = (table[:, 5] < table[:, 4]).sum().item()
print("walks whose error scaling by everything lowers:", smaller, "of 20")
