import numpy as np
import torch

n, m, d, e = 50, 400, 5, 4
rng = np.random.default_rng(0)
X = torch.from_numpy(rng.normal(size=(n, d)))
W = torch.from_numpy(rng.normal(size=(2 * d, e)))
source, target = torch.from_numpy(rng.integers(n, size=(2, m)))

beside = torch.cat([X[target], X[source]], 1)  # (m, 2d)
one = beside @ W  # (m, e)
to, of = X @ W[:d], X @ W[d:]  # (n, e) each
two = to[target] + of[source]  # (m, e)
print("one map of both = two maps:", torch.allclose(one, two))
print("multiplications, one map:", m * 2 * d * e)
print("multiplications, two maps:", 2 * n * d * e)

swapped = torch.cat([X[source], X[target]], 1) @ W
print(f"the other order, off by: {(swapped - one).abs().mean():.4f}")
tied = X @ W[:d]  # one matrix for both ends
even = tied[target] + tied[source]
back = tied[source] + tied[target]
print("one matrix for both ends, ends told apart:", not even.equal(back))
