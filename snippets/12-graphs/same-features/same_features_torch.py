import networkx as nx
import numpy as np
import torch

rng = np.random.default_rng(0)
W, V = (torch.from_numpy(rng.normal(size=z)) for z in ((2, 4), (8, 1)))
graphs = {
    "triangle with a tail": nx.lollipop_graph(3, 1),
    "path of four": nx.path_graph(4),
    "path of two, two alone": nx.Graph({0: [1], 1: [], 2: [], 3: []}),
}


def gather(A, X, how):  # (n, d): of the neighbours of each node
    if how == "max":
        Z = torch.where(A[:, :, None] > 0, X, -torch.inf).amax(1)
        return torch.where(Z.isinf(), 0, Z)  # no neighbours: 0
    Z = A @ X
    return Z if how == "sum" else Z / A.sum(1, keepdim=True).clamp(min=1)


for how in ("sum", "mean", "max"):
    for name, g in graphs.items():
        A = torch.from_numpy(nx.to_numpy_array(g))
        X = torch.ones(4, 1, dtype=torch.float64)  # nothing is known
        for M in (W, V):
            X = (torch.cat([X, gather(A, X, how)], 1) @ M).tanh()
        kinds = len(torch.unique(X.round(decimals=9)))
        print(f"{how}, {name}: {kinds} kinds, mean {X.mean():.4f}")
