import jax
import jax.numpy as jnp
import networkx as nx
import numpy as np

jax.config.update("jax_enable_x64", True)
graphs = [g for g in nx.graph_atlas_g() if len(g) > 1]
g, n = len(graphs), 7
A = np.zeros((g, n, n), bool)  # padded to seven nodes
for i, graph in enumerate(graphs):
    A[i, : len(graph), : len(graph)] = nx.to_numpy_array(graph) > 0
sizes = np.array([len(graph) for graph in graphs])
there = np.arange(n) < sizes[:, None]


def number(rows):  # equal rows get equal numbers; their count may vary,
    size = len(rows)  # which jit does not allow: so a bound is given
    return jnp.unique(
        rows, axis=0, size=size, return_inverse=True, return_counts=True
    )[1:]


@jax.jit
def refine(colour, _):  # (g, n), -1 where there is no node
    seen = jnp.sort(jnp.where(A, colour[:, None, :], -1))
    own = jnp.concatenate([colour[..., None], seen], -1)  # (g, n, 1 + n)
    new = number(own.reshape(g * n, 1 + n))[0].reshape(g, n)
    return jnp.where(there, new, -1), number(jnp.sort(colour))


print("graphs:", g)
_, (group, counts) = jax.lax.scan(refine, there.astype(int) - 1, length=6)
group, counts = np.asarray(group), np.asarray(counts)  # (6, g) each
for step, count in enumerate(counts):
    kinds, lost = (count > 0).sum(), count[count > 1].sum()
    print(f"after {step}, kinds: {kinds}")
    print(f"after {step}, not identified: {lost}")

names = set()  # the library's, from one colour for all nodes
for graph in graphs:
    nx.set_node_attributes(graph, "x", "colour")
    name = nx.weisfeiler_lehman_graph_hash(
        graph, node_attr="colour", iterations=4
    )
    names.add((len(graph), name))
assert len(names) == kinds
group = group[-1]
for size in (5, 6, 7):
    lost = (count[group] > 1) & (sizes == size)
    print(f"of {size} nodes, not identified: {lost.sum()}")
values = jnp.linalg.eigvalsh(A.astype(float)).round(6)
pairs = [np.flatnonzero(group == i) for i in np.flatnonzero(count > 1)]
apart = sum(not np.array_equal(*values[pair]) for pair in pairs)
print("pairs:", len(pairs))
print("pairs with other eigenvalues:", apart)
