import networkx as nx
import numpy as np
import torch

barbell = nx.barbell_graph(5, 2)  # 0 to 4, 5 and 6 between, 7 to 11


def second(graph):  # in size, of the normalised adjacency
    A = torch.from_numpy(nx.to_numpy_array(graph) + np.eye(len(graph)))
    A_hat = A / torch.outer(A.sum(0), A.sum(0)).sqrt()
    return torch.linalg.eigvalsh(A_hat)[:-1].abs().max().item()


def one_edge_more(graph):  # each pair: the second eigenvalue with it
    found = {}
    for pair in nx.non_edges(graph):
        more = graph.copy()
        more.add_edge(*pair)
        found[tuple(sorted(pair))] = second(more)
    return found


found = one_edge_more(barbell)
low, high = min(found.values()), max(found.values())
best = sorted(p for p, s in found.items() if s < low + 1e-9)
print(f"as it is: {second(barbell):.4f}")
print(f"smallest with one edge more: {low:.4f}")
print("pairs that reach it:", len(best))
print("the first of them:", best[0])
print(f"largest with one edge more: {high:.4f}")
raised = sum(s > second(barbell) + 1e-9 for s in found.values())
print("pairs that raise it:", raised)
ring = nx.cycle_graph(8)
found = one_edge_more(ring)
raised = sum(s > second(ring) + 1e-9 for s in found.values())
print(f"ring of 8, pairs that raise it: {raised} of {len(found)}")
