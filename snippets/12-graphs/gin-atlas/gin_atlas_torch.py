import networkx as nx
import numpy as np
import torch

layers = 3
graphs = [g for g in nx.graph_atlas_g() if len(g) > 1]
g, n, e = len(graphs), 7, 16
A = torch.zeros(g, n, n, dtype=torch.float64)  # padded to seven nodes
for i, graph in enumerate(graphs):
    k = len(graph)
    A[i, :k, :k] = torch.from_numpy(nx.to_numpy_array(graph))
there = torch.tensor([[v < len(q) for v in range(n)] for q in graphs])
there = there.double()[..., None]  # (g, n, 1)
rng = np.random.default_rng(0)
W = torch.from_numpy(rng.normal(0, 0.5, (layers, 2, e, e)))
b = torch.from_numpy(rng.normal(0, 0.5, (layers, e)))


def gather(H, how):  # (g, n, e), from neighbours; 0 if there are none
    if how == "maximum":
        seen = [(A[:, :, j, None] * H[:, None, j]) for j in range(n)]
        return torch.stack(seen).amax(0)  # right as H is not negative
    return A @ H / (A.sum(-1, keepdim=True).clamp(1) if how == "mean" else 1)


ways = ["sum", "mean", "maximum", "sum, ReLU"]
for way in ways:
    act = torch.relu if "ReLU" in way else torch.sigmoid
    H = there.expand(g, n, e)  # every node starts with ones
    for (first, second), shift in zip(W, b, strict=True):
        H = 1.1 * H + gather(H, way)  # ε = 0.1
        H = act(act(H @ first + shift) @ second) * there
    whole = H.sum(1)  # (g, e): a readout for each graph
    whole = (whole / whole.max()).mul(1e10).round()
    print(f"{way}, kinds of graphs: {len(whole.unique(dim=0))}")
