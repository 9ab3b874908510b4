import jax
import jax.numpy as jnp
import networkx as nx
import numpy as np

graphs = [g for g in nx.graph_atlas_g() if len(g) > 1]
g, n = len(graphs), 7
A = np.zeros((g, n, n), int)  # padded to seven nodes
for i, graph in enumerate(graphs):
    A[i, : len(graph), : len(graph)] = nx.to_numpy_array(graph)
there = np.arange(n) < np.array([len(q) for q in graphs])[:, None]


@jax.jit
def lost(colour):  # graphs not identified after four rounds
    def refine(colour, _):
        seen = jnp.sort(jnp.where(A > 0, colour[:, None, :], -1))
        rows = jnp.concatenate([colour[..., None], seen], -1)
        _, new = jnp.unique(
            rows.reshape(g * n, 1 + n),
            axis=0,
            return_inverse=True,
            size=g * n,
        )
        return jnp.where(there, new.reshape(g, n), -1), None

    colour = jnp.where(there, colour, -1)
    colour = jax.lax.scan(refine, colour, length=4)[0]
    rows = jnp.sort(colour)
    _, count = jnp.unique(rows, axis=0, return_counts=True, size=g)
    return jnp.where(count > 1, count, 0).sum()


for k in (2, 3, 4, 5):  # closed walks of k steps from each node
    walks = np.linalg.matrix_power(A, k).diagonal(axis1=1, axis2=2)
    print(f"walks of {k} steps, not identified:", lost(walks))
