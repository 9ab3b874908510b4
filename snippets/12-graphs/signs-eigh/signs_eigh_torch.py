import networkx as nx
import numpy as np
import torch

G = nx.les_miserables_graph()
A = torch.from_numpy(nx.to_numpy_array(G, weight=None))  # (n, n)
n, k = len(A), 4
L = A.sum(1).diag() - A
values, U = torch.linalg.eigh(L)
U = U[:, 1 : k + 1]  # (n, k): without the constant one
print(f"smallest gap of values 0 to 5: {values[:6].diff().min():.3f}")

rng, flips = np.random.default_rng(0), 0
for _ in range(50):  # the same graph, its nodes in another order
    p = torch.from_numpy(rng.permutation(n))
    V = torch.linalg.eigh(L[p][:, p])[1][:, 1 : k + 1]
    same = (V * U[p]).sum(0)  # (k,): 1 or -1, if it is the same vector
    assert torch.allclose(same.abs(), torch.ones_like(same))
    flips += (same < 0).sum().item()
print(f"signs flipped by a new order: {flips} of {50 * k}")

# what that does to a layer that reads positions
X = torch.from_numpy(rng.normal(size=(n, 3)))
W = torch.from_numpy(rng.normal(size=(3 + k, 4)))
U = U * U[0].sign() * n**0.5  # signs by a rule, entries of size 1
scale = torch.tensor([-1.0, 1, 1, 1], dtype=U.dtype)
flipped = U * scale
unit = values[1 : k + 1]
assert torch.allclose(L @ flipped, flipped * unit, atol=1e-9)
H, F = (torch.cat([X, Z], 1) @ W for Z in (U, flipped))
print(f"mean size of the output: {H.abs().mean():.3f}")
print(f"one vector flipped, mean change: {(H - F).abs().mean():.3f}")
