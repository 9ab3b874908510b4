import jax
import jax.numpy as jnp
import networkx as nx
import numpy as np

jax.config.update("jax_enable_x64", True)


def returns(graph, k):  # chance to be back after 1, ..., k steps: (n, k)
    A = jnp.asarray(nx.to_numpy_array(graph, weight=None))
    P = A / A.sum(axis=1, keepdims=True)  # (n, n): one step of a walk

    def step(power, _):
        power = power @ P
        return power, jnp.diagonal(power)

    return jax.lax.scan(step, jnp.eye(len(A)), length=k)[1].T


def kinds(R):  # how many rows differ
    return len(np.unique(np.round(R, 9), axis=0))


triangles = nx.disjoint_union(nx.cycle_graph(3), nx.cycle_graph(3))
for name, graph in [
    ("hexagon", nx.cycle_graph(6)),
    ("two triangles", triangles),
    ("frucht", nx.frucht_graph()),
    ("karate", nx.karate_club_graph()),
]:
    R = np.asarray(returns(graph, 12))
    degrees = {d for _, d in graph.degree()}
    row = " ".join(f"{r:.3f}" for r in R[0, :6])
    print(f"{name}, degrees from {min(degrees)} to {max(degrees)}")
    print(f"{name}, node 0, 1 to 6 steps: {row}")
    print(f"{name}, different rows: {kinds(R)} of {len(R)}")
