import networkx as nx
import numpy as np
import torch

G = nx.karate_club_graph()
A = torch.from_numpy(nx.to_numpy_array(G, weight=None))
n, d, o = len(A), 4, 3
rng = np.random.default_rng(0)
X = torch.from_numpy(rng.normal(size=(n, d)))
W = torch.from_numpy(rng.normal(size=(d, o)))
order = torch.from_numpy(rng.permutation(n))


def layer(A, X, W):
    S = A + torch.eye(n)
    scale = S.sum(1).rsqrt()
    return (scale[:, None] * S * scale @ X @ W).relu()


Y = layer(A, X, W)
turned = layer(A[order][:, order], X[order], W)
print("reordered in, reordered out:", torch.allclose(turned, Y[order]))
wrong = layer(A, X[order], W)  # the rows only
print("rows only, equal:", torch.allclose(wrong, Y[order]))
print(f"rows only, off by: {(wrong - Y[order]).abs().mean():.4f}")

moved = X.clone()
moved[16] += 1
with torch.no_grad():
    change = (layer(A, moved, W) - Y).abs().sum(1)
print("one layer, node 16 moves:", change.nonzero()[:, 0].tolist())
print("node 16 and its neighbours:", sorted([16, *G[16]]))
V = torch.from_numpy(rng.normal(size=(o, o)))
change = (layer(A, layer(A, moved, W), V) - layer(A, Y, V)).abs().sum(1)
print("two layers, node 16 moves:", change.nonzero()[:, 0].tolist())
near = nx.single_source_shortest_path_length(G, 16, cutoff=2)
print("two hops from node 16:", sorted(near))
