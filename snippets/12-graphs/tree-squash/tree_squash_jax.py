import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import networkx as nx
import numpy as np

jax.config.update("jax_enable_x64", True)


def slopes(graph, node, layers=32):  # linear, one feature: (layers, n)
    A = nx.to_numpy_array(graph) + np.eye(len(graph))
    A_hat = jnp.asarray(A / np.sqrt(np.outer(A.sum(0), A.sum(0))))

    def layer(x, _):
        x = A_hat @ x
        return x, x[node]

    def network(x):  # (n,) to (layers,): the node after each layer
        return jax.lax.scan(layer, x, length=layers)[1]

    J = jax.jit(jax.jacrev(network))(jnp.zeros(len(A)))
    assert np.allclose(J[7], jnp.linalg.matrix_power(A_hat, 8)[node])
    return J


r = np.arange(1, 9)  # distances; nothing ends at 8, there is one more
path = slopes(nx.path_graph(19), 9)[:, 9 + r]  # (layers, 8)
tree = slopes(nx.balanced_tree(2, 9), 0)[:, 2**r - 1]
for name, J in ("path", path), ("tree", tree):
    one = jnp.diag(J)  # as many layers as edges
    print(f"{name}, distance 8, 8 layers: {one[7]:.1e}")
    print(f"{name}, per edge: {one[7] / one[6]:.4f}")
    print(f"{name}, distance 8, 32 layers: {J[31, 7]:.1e}")
print(f"tree, all at distance 8, 8 layers: {256 * tree[7, 7]:.1e}")

one = jnp.diag(tree)
plt.figure(figsize=(4.8, 2.6))
plt.semilogy(r, jnp.diag(path), "o-", label="path, one node")
plt.semilogy(r, 2**r * one, "s--", label="tree, all at a distance")
plt.semilogy(r, one, "^:", label="tree, one node")
plt.xlabel("distance = layers")
plt.ylabel("gradient")
plt.legend()
plt.show()
