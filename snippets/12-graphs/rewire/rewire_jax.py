import jax
import jax.numpy as jnp
import networkx as nx
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
L, h = 8, 32
W = jnp.asarray(rng.normal(size=(20, L, h, h)) * (2 / h) ** 0.5)
X = jnp.asarray(rng.normal(size=(21, h)))

# two cliques of 8, and a path of 4 nodes from 7 to 12 between them
barbell = nx.barbell_graph(8, 4)
edge = barbell.copy()
edge.add_edge(1, 18)
hub = barbell.copy()
hub.add_edges_from((20, i) for i in range(20))


@jax.jit
def jacobians(A_hat, W):
    def last(x, W):  # features of node 0 to those of node 19
        H = X[: len(A_hat)].at[0].set(x)
        H, _ = jax.lax.scan(
            lambda H, layer: (jax.nn.relu(A_hat @ H @ layer), None), H, W
        )
        return H[19]

    return jax.vmap(jax.jacrev(last), (None, 0))(X[0], W)  # (20, h, h)


def look(name, graph):
    n = len(graph)
    A = nx.to_numpy_array(graph, range(n)) + np.eye(n)
    A_hat = jnp.asarray(A / np.sqrt(np.outer(A.sum(0), A.sum(0))))
    size = jnp.linalg.norm(jacobians(A_hat, W), axis=(1, 2)).mean()
    second = jnp.abs(jnp.linalg.eigvalsh(A_hat)[:-1]).max()
    linear = jnp.linalg.matrix_power(A_hat, L)[19, 0]
    distance = nx.shortest_path_length(graph, 0, 19)
    print(f"{name}, distance: {distance}")
    print(f"{name}, entry of the power: {linear:.5f}")
    print(f"{name}, size of the Jacobian: {size:.5f}")
    print(f"{name}, second eigenvalue: {second:.3f}")


look("barbell", barbell)
look("one edge more", edge)
look("a virtual node", hub)
