import matplotlib.pyplot as plt
import networkx as nx
import numpy as np
import torch

layers = 2
G = nx.karate_club_graph()
A = torch.from_numpy(nx.to_numpy_array(G, weight=None))
n, e, start = len(A), 8, 16
scale = (A.sum(1) + 1).rsqrt()
S = scale[:, None] * (A + torch.eye(n)) * scale
rng = np.random.default_rng(0)
X = torch.from_numpy(rng.normal(size=(n, e)))
W = torch.from_numpy(rng.normal(0, (2 / e) ** 0.5, (layers, e, e)))


def net(H):
    for W_k in W:
        H = (S @ H @ W_k).relu()
    return H


moved = X.clone()
moved[start] += 1
change = (net(moved) - net(X)).norm(dim=1)  # (n,)
reached = change > 0
hops = nx.single_source_shortest_path_length(G, start)
inside = torch.tensor([hops[i] <= layers for i in range(n)])
print("nodes that moved:", reached.sum().item())
print("nodes within so many hops:", inside.sum().item())
print("moved outside of them:", (reached & ~inside).sum().item())
print("diameter of the graph:", nx.diameter(G))
print(f"share of the change at node 16: {change[start] / change.sum():.3f}")

plt.figure(figsize=(4.8, 3.4))
places = nx.spring_layout(G, seed=1)
nx.draw_networkx_edges(G, places, alpha=0.3)
for nodes, marker, fill in ((reached, "s", "C0"), (~reached, "o", "none")):
    at = np.array([places[i] for i in nodes.nonzero()[:, 0].tolist()])
    if len(at):
        plt.plot(*at.T, marker, color="C0", mfc=fill, ms=7)
plt.plot(*places[start], "*", color="C1", ms=16)
plt.axis([-1.15, 1.15, -1.15, 1.15])
plt.axis("off")
plt.show()
