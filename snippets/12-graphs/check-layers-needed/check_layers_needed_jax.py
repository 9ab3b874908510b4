import jax.numpy as jnp
import networkx as nx
import numpy as np


def layers_needed(graph):  # until each output depends on each input
    n = len(graph)
    A = nx.to_numpy_array(graph) + np.eye(n)
    reach, layers = jnp.eye(n), 0
    while not (reach > 0).all():
        reach, layers = (jnp.asarray(A) @ reach > 0).astype(float), layers + 1
    assert layers == nx.diameter(graph)
    return layers


hub = nx.path_graph(20)
hub.add_edges_from((20, i) for i in range(20))
print("path of 20:", layers_needed(nx.path_graph(20)))
print("ring of 20:", layers_needed(nx.cycle_graph(20)))
print("grid of 4 by 5:", layers_needed(nx.grid_2d_graph(4, 5)))
print("binary tree of height 3:", layers_needed(nx.balanced_tree(2, 3)))
print("path of 20 and a virtual node:", layers_needed(hub))
