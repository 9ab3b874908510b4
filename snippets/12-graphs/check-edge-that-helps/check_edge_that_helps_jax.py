import jax
import jax.numpy as jnp
import networkx as nx
import numpy as np

jax.config.update("jax_enable_x64", True)
barbell = nx.barbell_graph(5, 2)  # 0 to 4, 5 and 6 between, 7 to 11


def second(graph):  # in size, of the normalised adjacency
    A = jnp.asarray(nx.to_numpy_array(graph) + np.eye(12))
    A_hat = A / jnp.sqrt(jnp.outer(A.sum(0), A.sum(0)))
    return float(jnp.abs(jnp.linalg.eigvalsh(A_hat)[:-1]).max())


print(f"as it is: {second(barbell):.4f}")
found = {}
for pair in nx.non_edges(barbell):
    more = barbell.copy()
    more.add_edge(*pair)
    found[tuple(sorted(pair))] = second(more)
low, high = min(found.values()), max(found.values())
best = sorted(p for p, s in found.items() if s < low + 1e-9)
print(f"smallest with one edge more: {low:.4f}")
print("pairs that reach it:", len(best))
print("the first of them:", best[0])
print(f"largest with one edge more: {high:.4f}")
print(
    "pairs that raise it:", sum(s > second(barbell) for s in found.values())
)
