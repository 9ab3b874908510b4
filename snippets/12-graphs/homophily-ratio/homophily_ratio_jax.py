import jax
import jax.numpy as jnp
import networkx as nx
import numpy as np
from sklearn.datasets import load_digits
from sklearn.neighbors import kneighbors_graph


@jax.jit
def homophily(source, target, label):
    same = (label[source] == label[target]).mean()
    # what chance gives: classes drawn by their share of the ends
    share = jnp.bincount(label[source], length=30) / len(source)
    return same, jnp.square(share).sum()


karate = nx.karate_club_graph()
club = np.array([v == "Mr. Hi" for _, v in karate.nodes(data="club")])
novel = nx.les_miserables_graph()
initial = np.array([name[0] for name in novel])
found = np.empty(len(novel), int)
names = {name: i for i, name in enumerate(novel)}
for c, members in enumerate(
    nx.community.greedy_modularity_communities(novel)
):
    found[[names[name] for name in members]] = c
X, y = load_digits(return_X_y=True)
K = kneighbors_graph(X, 6)


def both_ways(graph):
    return nx.to_scipy_sparse_array(graph, weight=None)


cases = [
    ("karate, clubs", both_ways(karate), club),
    ("novel, initials", both_ways(novel), initial),
    ("novel, communities", both_ways(novel), found),
    ("digits, classes", K.maximum(K.T), y),
]
for name, A, label in cases:
    target, source = A.nonzero()  # each edge twice
    label = np.unique(label, return_inverse=True)[1]
    same, chance = homophily(source, target, label)
    print(f"{name}, edges: {len(source) // 2}")
    print(f"{name}, homophily: {same:.3f}")
    print(f"{name}, by chance: {chance:.3f}")
