import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from scipy.sparse.csgraph import connected_components
from scipy.stats import binom

p = 0.02  # of an edge, for each pair of nodes
n = 300
draw = np.random.default_rng(0).uniform(size=(n, n))
A = jnp.triu(jnp.asarray(draw < p), 1)  # each pair is drawn once
A = A | A.T
degree = A.sum(1)  # (n,)
found = jnp.bincount(degree, length=31) / n
parts, label = connected_components(np.asarray(A))

print("edges:", A.sum().item() // 2)
print(f"edges expected: {p * n * (n - 1) / 2:.1f}")
print(f"degree, mean: {degree.mean():.4f}")
print(f"degree, variance: {degree.var():.4f}")
print(f"binomial, mean: {(n - 1) * p:.4f}")
print(f"binomial, variance: {(n - 1) * p * (1 - p):.4f}")
print("largest degree:", degree.max())
print("nodes without an edge:", (degree == 0).sum())
print("components:", parts)
print("nodes in the largest:", np.bincount(label).max())

k = np.arange(31)
figure, ax = plt.subplots(figsize=(4.8, 2.6))
ax.bar(k, found, color="0.75", label="nodes")
ax.plot(k, binom.pmf(k, n - 1, p), "o-", ms=3, label="binomial")
ax.set(xlabel="degree", ylabel="share", xlim=(-1, 31), ylim=(0, 0.62))
ax.legend()
plt.show()
