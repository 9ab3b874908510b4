import networkx as nx
import torch


def returns(graph, k):  # chance to be back after 1, ..., k steps: (n, k)
    A = torch.from_numpy(nx.to_numpy_array(graph, weight=None))
    P = A / A.sum(1, keepdim=True)  # (n, n): one step of a random walk
    power, columns = torch.eye(len(A), dtype=A.dtype), []
    for _ in range(k):
        power = power @ P
        columns.append(power.diagonal())
    return torch.stack(columns, 1)


def kinds(R):  # how many rows differ
    return len(R.round(decimals=9).unique(dim=0))


triangles = nx.disjoint_union(nx.cycle_graph(3), nx.cycle_graph(3))
for name, graph in [
    ("hexagon", nx.cycle_graph(6)),
    ("two triangles", triangles),
    ("frucht", nx.frucht_graph()),
    ("karate", nx.karate_club_graph()),
]:
    R = returns(graph, 12)
    degrees = {d for _, d in graph.degree()}
    row = " ".join(f"{r:.3f}" for r in R[0, :6])
    print(f"{name}, degrees from {min(degrees)} to {max(degrees)}")
    print(f"{name}, node 0, 1 to 6 steps: {row}")
    print(f"{name}, different rows: {kinds(R)} of {len(R)}")
