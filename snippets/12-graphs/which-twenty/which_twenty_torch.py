import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.metrics import euclidean_distances
from sklearn.neighbors import kneighbors_graph

X, y = load_digits(return_X_y=True)
n, c, r = len(X), 10, 100  # r draws of each kind
rng = np.random.default_rng(0)
of_class = [np.flatnonzero(y == k) for k in range(c)]
two_each = [
    np.concatenate([rng.choice(i, 2, replace=False) for i in of_class])
    for _ in range(r)
]
any_20 = [rng.choice(n, 20, replace=False) for _ in range(r)]
draws = np.array(two_each + any_20)  # (2r, 20)
K = kneighbors_graph(X, 6)
A = K.maximum(K.T).toarray()

A, labels = torch.from_numpy(A), torch.from_numpy(y)
known = torch.from_numpy(draws)
scale = A.sum(1).rsqrt()
S = scale[:, None] * A * scale
Y = torch.zeros(2 * r, n, c, dtype=torch.float64)
Y[torch.arange(2 * r)[:, None], known, labels[known]] = 1
# one solve for all draws: their columns side by side
Z = torch.eye(n, dtype=torch.float64) - 0.9 * S
F = torch.linalg.solve(Z, Y.permute(1, 0, 2).reshape(n, -1))
hit = F.view(n, 2 * r, c).argmax(2) == labels[:, None]  # (n, 2r)
hidden = torch.ones(n, 2 * r).scatter(0, known.T, 0)
right = ((hit * hidden).sum(0) / hidden.sum(0)).numpy()  # (2r,)

figure, axes = plt.subplots(2, 1, figsize=(4.8, 3.2), sharex=True)
kinds = [("two of each", right[:r]), ("any 20", right[r:])]
for axis, (name, part) in zip(axes, kinds, strict=True):
    for which, share in ("worst", 0), ("median", 0.5), ("best", 1):
        print(f"{name}, {which}: {np.quantile(part, share):.3f}")
    axis.hist(part, np.arange(0.4, 1.001, 0.02))
    axis.set(ylabel="draws", title=name)
plt.xlabel("right")
lacking = np.array([c - len(set(y[i])) for i in draws[r:]])
print(f"any 20, classes without a label: {lacking.mean():.2f}")

# the nearest labelled image instead, with two of each
closest = euclidean_distances(X)[:, draws[:r]].argmin(2).T  # (r, n)
hit = np.take_along_axis(y[draws[:r]], closest, 1) == y
near = (hit.sum(1) - 20) / (n - 20)  # the known are right
print(f"two of each, nearest image, median: {np.median(near):.3f}")
print("two of each, draws where spread wins:", (right[:r] > near).sum())
plt.show()
