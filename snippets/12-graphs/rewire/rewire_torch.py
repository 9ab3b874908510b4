import networkx as nx
import numpy as np
import torch

rng = np.random.default_rng(0)
L, h = 8, 32
W = torch.from_numpy(rng.normal(size=(20, L, h, h)) * (2 / h) ** 0.5)
X = torch.from_numpy(rng.normal(size=(21, h)))

# two cliques of 8, and a path of 4 nodes from 7 to 12 between them
barbell = nx.barbell_graph(8, 4)
edge = barbell.copy()
edge.add_edge(1, 18)
hub = barbell.copy()
hub.add_edges_from((20, i) for i in range(20))


def look(name, graph):
    n = len(graph)
    A = nx.to_numpy_array(graph, range(n)) + np.eye(n)
    A = torch.from_numpy(A)
    A_hat = A / torch.outer(A.sum(0), A.sum(0)).sqrt()

    def last(x, W):  # features of node 0 to those of node 19
        H = torch.vstack([x, X[1:n]])
        for layer in W:
            H = torch.relu(A_hat @ H @ layer)
        return H[19]

    slopes = torch.func.vmap(torch.func.jacrev(last), (None, 0))(X[0], W)
    size = torch.linalg.matrix_norm(slopes).mean()  # over 20 draws
    second = torch.linalg.eigvalsh(A_hat)[:-1].abs().max()
    linear = torch.linalg.matrix_power(A_hat, L)[19, 0]
    distance = nx.shortest_path_length(graph, 0, 19)
    print(f"{name}, distance: {distance}")
    print(f"{name}, entry of the power: {linear:.5f}")
    print(f"{name}, size of the Jacobian: {size:.5f}")
    print(f"{name}, second eigenvalue: {second:.3f}")


look("barbell", barbell)
look("one edge more", edge)
look("a virtual node", hub)
