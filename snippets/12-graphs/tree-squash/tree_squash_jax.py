import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import networkx as nx
import numpy as np

jax.config.update("jax_enable_x64", True)


def normalised(graph):
    A = nx.to_numpy_array(graph) + np.eye(len(graph))
    return jnp.asarray(A / np.sqrt(np.outer(A.sum(0), A.sum(0))))


def network(x, A_hat, layers):  # linear, one feature: (n,) to (n,)
    return jax.lax.fori_loop(0, layers, lambda _, x: A_hat @ x, x)


def slope(A_hat, layers, node):  # of one node, to all inputs: (n,)
    x = jnp.zeros(len(A_hat))
    _, vjp = jax.vjp(lambda x: network(x, A_hat, layers), x)
    return vjp(jnp.zeros(len(A_hat)).at[node].set(1.0))[0]


path, one, all_leaves = [], [], []
for r in range(1, 9):
    A_hat = normalised(nx.path_graph(2 * r + 1))
    # what the middle, r edges from both ends, takes from an end
    path.append(slope(A_hat, r, r)[0])
    A_hat = normalised(nx.balanced_tree(2, r))  # 2^r leaves come last
    root = slope(A_hat, r, 0)
    assert np.allclose(root, np.linalg.matrix_power(A_hat, r)[0])
    one.append(root[-1])
    all_leaves.append(root[-(2**r) :].sum())
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
