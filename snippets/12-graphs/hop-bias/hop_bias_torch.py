import matplotlib.pyplot as plt
import networkx as nx
import numpy as np
import torch
from torch.nn.functional import scaled_dot_product_attention

slope = 0.5  # what a hop costs
G = nx.karate_club_graph()
A = torch.from_numpy(nx.to_numpy_array(G, weight=None))  # (n, n)
n, e = len(A), 8
hops = torch.full((n, n), torch.inf).double().fill_diagonal_(0)
walks = torch.eye(n).double()
for k in range(1, n):  # the first k with a walk of k edges
    walks = ((walks @ A) > 0).double()
    hops[(walks > 0) & hops.isinf()] = k
assert np.array_equal(hops.numpy(), nx.floyd_warshall_numpy(G, weight=None))
print(f"largest distance: {hops.max():.0f}")

rng = np.random.default_rng(0)
X = torch.from_numpy(rng.normal(size=(n, e)))
W = torch.from_numpy(rng.normal(0, e**-0.5, size=(3, e, e)))
Q, K, V = X @ W  # (n, e) each
bias = -slope * hops
weights = (Q @ K.T / e**0.5 + bias).softmax(-1)  # (n, n)
library = scaled_dot_product_attention(Q, K, V, attn_mask=bias)
assert torch.allclose(weights @ V, library)

at = range(int(hops.max()) + 1)
share = [(weights * (hops == k)).sum(1).mean().item() for k in at]
for k, value in zip(at, share, strict=True):
    print(f"weight at distance {k}: {value:.3f}")
axis = plt.figure(figsize=(4.8, 2.6)).gca()
pairs = [(hops == k).double().mean().item() for k in at]
axis.bar(at, share, width=0.6, label="weight")
axis.plot(at, pairs, "o", color="C1", label="share of the pairs")
axis.set(xlabel="distance in edges", ylim=(0, 1))
axis.legend()
plt.show()
