import matplotlib.pyplot as plt
import networkx as nx
import numpy as np
import torch


def slopes(graph, node, layers=32):  # linear, one feature: (layers, n)
    A = torch.from_numpy(nx.to_numpy_array(graph) + np.eye(len(graph)))
    A_hat = A / torch.outer(A.sum(0), A.sum(0)).sqrt()

    def network(x):  # (n,) to (layers,): the node after each layer
        after = []
        for _ in range(layers):
            x = A_hat @ x
            after.append(x[node])
        return torch.stack(after)

    J = torch.func.jacrev(network)(torch.zeros(len(A)).double())
    assert torch.allclose(J[7], torch.linalg.matrix_power(A_hat, 8)[node])
    return J


r = np.arange(1, 9)  # distances; nothing ends at 8, there is one more
path = slopes(nx.path_graph(19), 9)[:, 9 + r]  # (layers, 8)
tree = slopes(nx.balanced_tree(2, 9), 0)[:, 2**r - 1]
near = torch.arange(8)  # as many layers as edges
for name, J in ("path", path), ("tree", tree):
    one = J[near, near]
    print(f"{name}, distance 8, 8 layers: {one[7]:.1e}")
    print(f"{name}, per edge: {one[7] / one[6]:.4f}")
    print(f"{name}, distance 8, 32 layers: {J[31, 7]:.1e}")
print(f"tree, all at distance 8, 8 layers: {256 * tree[7, 7]:.1e}")

one = tree[near, near]
plt.figure(figsize=(4.8, 2.6))
plt.semilogy(r, path[near, near], "o-", label="path, one node")
plt.semilogy(r, 2**r * one.numpy(), "s--", label="tree, all at a distance")
plt.semilogy(r, one, "^:", label="tree, one node")
plt.xlabel("distance = layers")
plt.ylabel("gradient")
plt.legend()
plt.show()
