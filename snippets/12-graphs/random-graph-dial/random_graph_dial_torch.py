import matplotlib.pyplot as plt
import numpy as np
import torch
from scipy.sparse.csgraph import connected_components
from scipy.stats import binom

p = 0.02  # of an edge, for each pair of nodes
n = 300
draw = torch.from_numpy(np.random.default_rng(0).uniform(size=(n, n)))
A = (draw < p).triu(1)  # each pair is drawn once
A = A | A.T
degree = A.sum(1)  # (n,)
found = torch.bincount(degree, minlength=31) / n
parts, label = connected_components(A.numpy())

print("edges:", A.sum().item() // 2)
print(f"edges expected: {p * n * (n - 1) / 2:.1f}")
print(f"degree, mean: {degree.double().mean():.4f}")
print(f"degree, variance: {degree.double().var(correction=0):.4f}")
print(f"binomial, mean: {(n - 1) * p:.4f}")
print(f"binomial, variance: {(n - 1) * p * (1 - p):.4f}")
print("largest degree:", degree.max().item())
print("nodes without an edge:", (degree == 0).sum().item())
print("components:", parts)
print("nodes in the largest:", np.bincount(label).max())

k = np.arange(31)
figure, ax = plt.subplots(figsize=(4.8, 2.6))
ax.bar(k, found[:31].numpy(), color="0.75", label="nodes")
ax.plot(k, binom.pmf(k, n - 1, p), "o-", ms=3, label="binomial")
ax.set(xlabel="degree", ylabel="share", xlim=(-1, 31), ylim=(0, 0.62))
ax.legend()
plt.show()
