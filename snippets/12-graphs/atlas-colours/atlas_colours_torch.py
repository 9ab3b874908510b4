import networkx as nx
import torch

graphs = [g for g in nx.graph_atlas_g() if len(g) > 1]
g, n = len(graphs), 7
A = torch.zeros(g, n, n, dtype=torch.bool)  # padded to seven nodes
for i, graph in enumerate(graphs):
    k = len(graph)
    A[i, :k, :k] = torch.from_numpy(nx.to_numpy_array(graph) > 0)
there = torch.tensor([[v < len(q) for v in range(n)] for q in graphs])


def refine(colour):  # (g, n), -1 where there is no node
    seen = torch.where(A, colour[:, None, :], -1).sort(-1).values
    own = torch.cat([colour[..., None], seen], -1)  # (g, n, 1 + n)
    new = own.flatten(0, 1).unique(dim=0, return_inverse=True)[1]
    return torch.where(there, new.view(g, n), -1)


def groups(colour):  # graphs with the same bag of colours: (g,), counts
    bags = colour.sort(-1).values.unique(
        dim=0, return_inverse=True, return_counts=True
    )
    return bags[1:]


print("graphs:", g)
colour = there.long() - 1
for step in range(6):
    group, count = groups(colour)
    print(f"after {step}, kinds: {len(count)}")
    print(f"after {step}, not identified: {count[count > 1].sum()}")
    colour = refine(colour)

names = set()  # the library's, from one colour for all nodes
for graph in graphs:
    nx.set_node_attributes(graph, "x", "colour")
    name = nx.weisfeiler_lehman_graph_hash(
        graph, node_attr="colour", iterations=4
    )
    names.add((len(graph), name))
assert len(names) == len(count)
for size in (5, 6, 7):
    mine = torch.tensor([len(q) == size for q in graphs])
    lost = (count[group] > 1) & mine
    print(f"of {size} nodes, not identified: {lost.sum()}")
values = torch.linalg.eigvalsh(A.double()).mul(1e6).round()
pairs = [torch.where(group == i)[0] for i in torch.where(count > 1)[0]]
apart = sum(not values[i].equal(values[j]) for i, j in pairs)
print("pairs:", len(pairs))
print("pairs with other eigenvalues:", apart)
