import networkx as nx
import numpy as np
import torch
from sklearn.metrics import roc_auc_score


def auc(edge, other):  # scores of test edges (p,), of non-edges (q,)
    d = edge[:, None] - other  # (p, q): every pair
    return ((d > 0).double() + (d == 0).double() / 2).mean().item()


edge, other = torch.tensor([3.0, 1.0]), torch.tensor([2.0, 1.0, 0.0])
print(f"by hand, of 6 pairs: {6 * auc(edge, other):.1f}")

G = nx.les_miserables_graph()
full = torch.from_numpy(nx.to_numpy_array(G, weight=None))  # (n, n)
edges = full.triu().nonzero()  # (m, 2): each edge once
others = (full == 0).triu(1).nonzero()
order = np.random.default_rng(0).permutation(len(edges))
a, b = edges[order[:50]].T  # the test edges
A = full.clone()
A[a, b] = A[b, a] = 0  # out, in both directions
print("nodes:", len(A))
print("edges:", len(edges))
print("pairs without an edge:", len(others))

degree = A.sum(1)
tables = {"common neighbours": A @ A, "degree product": degree.outer(degree)}
for name, scores in tables.items():
    pair = scores[a, b], scores[*others.T]
    known = torch.cat([torch.ones(len(a)), torch.zeros(len(others))])
    assert abs(auc(*pair) - roc_auc_score(known, torch.cat(pair))) < 1e-9
    print(f"{name}: {auc(*pair):.3f}")
