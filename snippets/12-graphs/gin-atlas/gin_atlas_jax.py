import jax
import jax.numpy as jnp
import networkx as nx
import numpy as np

jax.config.update("jax_enable_x64", True)
layers = 3
graphs = [g for g in nx.graph_atlas_g() if len(g) > 1]
g, n, e = len(graphs), 7, 16
A = np.zeros((g, n, n))  # padded to seven nodes
for i, graph in enumerate(graphs):
    A[i, : len(graph), : len(graph)] = nx.to_numpy_array(graph)
sizes = np.array([len(graph) for graph in graphs])
there = 1.0 * (np.arange(n) < sizes[:, None])[..., None]  # (g, n, 1)
rng = np.random.default_rng(0)
W = rng.normal(0, 0.5, (layers, 2, e, e))
b = rng.normal(0, 0.5, (layers, e))


def gather(A, H, how):  # (n, e), from neighbours; 0 if there are none
    if how == "maximum":  # right as H is not negative
        return (A[..., None] * H).max(1)
    return A @ H / (A.sum(1, keepdims=True).clip(1) if how == "mean" else 1)


ways = ["sum", "mean", "maximum", "sum, ReLU"]


@jax.jit
@jax.vmap  # one graph at a time
def readouts(A, there):
    def one(way):
        act = jax.nn.relu if "ReLU" in way else jax.nn.sigmoid
        H = there * jnp.ones(e)  # every node starts with ones
        for (first, second), shift in zip(W, b, strict=True):
            H = 1.1 * H + gather(A, H, way)  # ε = 0.1
            H = act(act(H @ first + shift) @ second) * there
        return H.sum(0)  # (e,): a readout for the graph

    return {way: one(way) for way in ways}


whole = readouts(A, there)  # (g, e) each
for way in ways:
    H = np.asarray(whole[way] / whole[way].max()).round(10)
    print(f"{way}, kinds of graphs: {len(np.unique(H, axis=0))}")
