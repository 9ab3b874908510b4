import networkx as nx
import numpy as np
import torch

G = nx.karate_club_graph()
A = torch.from_numpy(nx.to_numpy_array(G, weight=None))
n, d, o, p = len(A), 4, 2, 3  # powers 0 to p
scale = (A.sum(1) + 1).rsqrt()
S = scale[:, None] * (A + torch.eye(n)) * scale
rng = np.random.default_rng(0)
X = torch.from_numpy(rng.normal(size=(n, d)))
W = torch.from_numpy(rng.normal(size=(p + 1, d, o)))

powers = torch.stack([torch.linalg.matrix_power(S, k) for k in range(p + 1)])
by_powers = (powers @ X @ W).sum(0)  # (n, o)

by_sending = X @ W[p]  # from the highest power down
for k in reversed(range(p)):
    by_sending = S @ by_sending + X @ W[k]
print("sent = powers:", torch.allclose(by_sending, by_powers))
print("not 0 in S, S^2, S^3:", powers[1:].count_nonzero((1, 2)).tolist())

a = torch.from_numpy(rng.normal(size=p + 1))  # one number for each power
eigenvalues, U = torch.linalg.eigh(S)
gain = sum(a[k] * eigenvalues**k for k in range(p + 1))  # (n,)
filtered = U @ (gain[:, None] * (U.T @ X))
summed = (a[:, None, None] * (powers @ X)).sum(0)
print("polynomial = filter:", torch.allclose(filtered, summed))
print("numbers in W_0 to W_3:", W.numel())
