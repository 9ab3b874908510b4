import matplotlib.pyplot as plt
import numpy as np
import torch
from scipy.sparse.csgraph import connected_components
from scipy.stats import binom

p = 0.02  # of an edge, for each pair of nodes
graphs, n = 10, 300
draw = np.random.default_rng(0).uniform(size=(graphs, n, n))
A = torch.from_numpy(draw < p).triu(1)  # each pair is drawn once
A = A | A.mT
degree = A.sum(2).flatten()  # (graphs * n,)
found = torch.bincount(degree, minlength=37) / len(degree)
parts, largest = [], []
for one in A.numpy():  # scipy takes one graph at a time
    count, label = connected_components(one)
    parts.append(count)
    largest.append(np.bincount(label).max())

print(f"edges in the mean: {degree.sum() / 2 / graphs:.1f}")
print(f"edges expected: {p * n * (n - 1) / 2:.1f}")
print(f"degree, mean: {degree.double().mean():.4f}")
print(f"degree, variance: {degree.double().var(correction=0):.4f}")
print(f"binomial, mean: {(n - 1) * p:.4f}")
print(f"binomial, variance: {(n - 1) * p * (1 - p):.4f}")
print("largest degree:", degree.max().item())
print("components, least:", min(parts))
print("components, most:", max(parts))
print("nodes in the largest, least:", min(largest))
print("nodes in the largest, most:", max(largest))

k = np.arange(37)
figure, ax = plt.subplots(figsize=(4.8, 2.6))
ax.bar(k, found.numpy(), color="0.75", label="nodes")
ax.plot(k, binom.pmf(k, n - 1, p), "o-", ms=3, label="binomial")
ax.set(xlabel="degree", ylabel="share", xlim=(-1, 37), ylim=(0, 0.62))
ax.legend()
plt.show()
