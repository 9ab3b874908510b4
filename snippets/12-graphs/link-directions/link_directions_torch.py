import networkx as nx
import numpy as np
import torch

G = nx.les_miserables_graph()
full = torch.from_numpy(nx.to_numpy_array(G, weight=None))  # (n, n)
both = full.nonzero()  # (2m, 2): each edge as (i, j) and as (j, i)
once = full.triu().nonzero()  # (m, 2)
other = (full == 0).triu(1)


def auc(scores, test):
    d = scores[*test.T][:, None] - scores[other]
    return ((d > 0).double() + (d == 0).double() / 2).mean()


order = torch.from_numpy(np.random.default_rng(0).permutation(len(both)))
test = both[order[:100]]  # 100 of the directed list
A = full.clone()
A[*test.T] = 0
print("directed list:", tuple(both.shape))
print(
    "test pairs whose reverse is in training:", int(A[*test.flip(1).T].sum())
)
print(f"AUC of looking up the reverse: {auc(A.T, test):.3f}")

order = torch.from_numpy(np.random.default_rng(0).permutation(len(once)))
test = once[order[:50]]  # 50 edges, and then both their directions
test = torch.cat([test, test.flip(1)])
A = full.clone()
A[*test.T] = 0
print("split by edges, reverse in training:", int(A[*test.flip(1).T].sum()))
print(f"AUC of looking up the reverse now: {auc(A.T, test):.3f}")
