import networkx as nx
import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.neighbors import kneighbors_graph

karate = nx.karate_club_graph()
club = np.array([v == "Mr. Hi" for _, v in karate.nodes(data="club")])
novel = nx.les_miserables_graph()
initial = np.array([name[0] for name in novel])
# every node keeps its degree, the edges are drawn anew
drawn = nx.double_edge_swap(novel.copy(), 2000, 100_000, seed=0)
X, y = load_digits(return_X_y=True)
K = kneighbors_graph(X, 6)


def communities(graph):
    parts = nx.community.greedy_modularity_communities(graph)
    of = {node: c for c, part in enumerate(parts) for node in part}
    return np.array([of[node] for node in graph])


def both_ways(graph):
    return nx.to_scipy_sparse_array(graph, weight=None)


cases = [
    ("karate, clubs", both_ways(karate), club),
    ("novel, initials", both_ways(novel), initial),
    ("novel, communities", both_ways(novel), communities(novel)),
    ("novel drawn anew, communities", both_ways(drawn), communities(drawn)),
    ("digits, classes", K.maximum(K.T), y),
]
for name, A, label in cases:
    target, source = A.nonzero()  # each edge twice
    label = np.unique(label, return_inverse=True)[1]
    source, target, label = map(torch.as_tensor, (source, target, label))
    same = (label[source] == label[target]).double().mean()
    # what chance gives: classes drawn by their share of the ends
    share = torch.bincount(label[source]) / len(source)
    print(f"{name}, edges: {len(source) // 2}")
    print(f"{name}, homophily: {same:.3f}")
    print(f"{name}, by chance: {share.square().sum():.3f}")
