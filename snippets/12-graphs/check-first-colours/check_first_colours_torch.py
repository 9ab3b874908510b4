import networkx as nx
import torch

graphs = [g for g in nx.graph_atlas_g() if len(g) > 1]
g, n = len(graphs), 7
A = torch.zeros(g, n, n, dtype=torch.long)  # padded to seven nodes
for i, graph in enumerate(graphs):
    k = len(graph)
    A[i, :k, :k] = torch.from_numpy(nx.to_numpy_array(graph)).long()
there = torch.tensor([[v < len(q) for v in range(n)] for q in graphs])


def lost(colour):  # graphs not identified after four rounds
    for _ in range(4):
        colour = torch.where(there, colour, -1)
        seen = torch.where(A > 0, colour[:, None, :], -1).sort(-1).values
        rows = torch.cat([colour[..., None], seen], -1).flatten(0, 1)
        colour = rows.unique(dim=0, return_inverse=True)[1].view(g, n)
    colour = torch.where(there, colour, -1).sort(-1).values
    count = colour.unique(dim=0, return_counts=True)[1]
    return int(count[count > 1].sum())


for k in (2, 3, 4, 5):  # closed walks of k steps from each node
    walks = A.matrix_power(k).diagonal(dim1=1, dim2=2)
    print(f"walks of {k} steps, not identified:", lost(walks))
