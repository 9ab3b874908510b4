import matplotlib.pyplot as plt
import networkx as nx
import numpy as np
import torch


def normalised(graph):
    A = nx.to_numpy_array(graph) + np.eye(len(graph))
    A = torch.from_numpy(A)
    return A / torch.outer(A.sum(0), A.sum(0)).sqrt()


def network(x, A_hat, layers):  # linear, one feature: (n,) to (n,)
    for _ in range(layers):
        x = A_hat @ x
    return x


path, one, all_leaves = [], [], []
for r in range(1, 9):
    A_hat = normalised(nx.path_graph(2 * r + 1))
    x = torch.zeros(2 * r + 1, dtype=torch.float64, requires_grad=True)
    # what the middle, r edges from both ends, takes from an end
    slope = torch.autograd.grad(network(x, A_hat, r)[r], x)[0]
    path.append(slope[0].item())
    A_hat = normalised(nx.balanced_tree(2, r))  # 2^r leaves come last
    x = torch.zeros(len(A_hat), dtype=torch.float64, requires_grad=True)
    slope = torch.autograd.grad(network(x, A_hat, r)[0], x)[0]
    assert torch.allclose(slope, torch.linalg.matrix_power(A_hat, r)[0])
    one.append(slope[-1].item())
    all_leaves.append(slope[-(2**r) :].sum().item())
print(f"path, an end, distance 8: {path[-1]:.1e}")
print(f"path, per edge: {path[-1] / path[-2]:.4f}")
print(f"tree, a leaf, distance 8: {one[-1]:.1e}")
print(f"tree, per edge: {one[-1] / one[-2]:.4f}")
print(f"tree, all leaves, distance 8: {all_leaves[-1]:.1e}")

plt.figure(figsize=(4.8, 2.6))
plt.semilogy(range(1, 9), path, "o-", label="path, one end")
plt.semilogy(range(1, 9), all_leaves, "s--", label="tree, all leaves")
plt.semilogy(range(1, 9), one, "^:", label="tree, one leaf")
plt.xlabel("distance = layers")
plt.ylabel("gradient")
plt.legend()
plt.show()
