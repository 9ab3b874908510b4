import matplotlib.pyplot as plt
import networkx as nx
import numpy as np
import torch
from torch.nn.functional import cross_entropy

G = nx.karate_club_graph()
y = torch.tensor([int(G.nodes[i]["club"] != "Mr. Hi") for i in G])
A = torch.from_numpy(nx.to_numpy_array(G, weight=None))
n, e = len(A), 8
scale = (A.sum(1) + 1).rsqrt()
S = scale[:, None] * (A + torch.eye(n)) * scale
# all pairs with one label on either side, trained side by side
pairs = torch.cartesian_prod(
    (y == 0).nonzero()[:, 0], (y == 1).nonzero()[:, 0]
)
rng = np.random.default_rng(0)
first = rng.normal(0, 0.15, (n, e)), rng.normal(0, 0.3, (e, 2))
W, V = (
    torch.from_numpy(w).repeat(len(pairs), 1, 1).requires_grad_()
    for w in first
)  # (pairs, n, e), (pairs, e, 2)
optimiser = torch.optim.Adam([W, V], 0.02)
for _ in range(100):
    Z = S @ (S @ W).relu() @ V  # X = I: no features, a row of W for a node
    given = Z.take_along_dim(pairs[..., None], 1)  # (pairs, 2, 2)
    loss = cross_entropy(given.mT, y[pairs], reduction="sum") / 2
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
right = Z.argmax(2) == y  # (pairs, n)
right[torch.arange(len(pairs))[:, None], pairs] = False  # given: not counted
share = right.sum(1).double() / (n - 2)
leaders = ((pairs == torch.tensor([0, 33])).all(1)).nonzero().item()
print("pairs:", len(pairs))
print(f"labels of the two leaders: {share[leaders]:.3f}")
as_good = (share >= share[leaders]).sum().item()
print("pairs that do as well or better:", as_good)
print(f"mean of all pairs: {share.mean():.3f}")
print(f"worst pair: {share.min():.3f}")
plt.figure(figsize=(4.8, 2.2))
plt.hist(share, np.arange(33) / 32 + 1 / 64)
plt.axvline(share[leaders], color="C1", linestyle="--")
plt.xlim(0, 1.02)
plt.xlabel("right, of the other 32 members")
plt.ylabel("pairs")
plt.show()
