import jax
import jax.numpy as jnp
import networkx as nx
import numpy as np

jax.config.update("jax_enable_x64", True)
G = nx.karate_club_graph()
A = jnp.asarray(nx.to_numpy_array(G, weight=None))
n, d, o = len(A), 4, 3
rng = np.random.default_rng(0)
X = jnp.asarray(rng.normal(size=(n, d)))
W = jnp.asarray(rng.normal(size=(d, o)))
order = rng.permutation(n)


@jax.jit
def layer(A, X, W):
    S = A + jnp.eye(n)
    scale = jax.lax.rsqrt(S.sum(1))
    return jax.nn.relu(scale[:, None] * S * scale @ X @ W)


Y = layer(A, X, W)
turned = layer(A[order][:, order], X[order], W)
print("reordered in, reordered out:", jnp.allclose(turned, Y[order]))
wrong = layer(A, X[order], W)  # the rows only
print("rows only, equal:", jnp.allclose(wrong, Y[order]))
print(f"rows only, off by: {jnp.abs(wrong - Y[order]).mean():.4f}")

moved = X.at[16].add(1)
change = jnp.abs(layer(A, moved, W) - Y).sum(1)
print("one layer, node 16 moves:", jnp.flatnonzero(change).tolist())
print("node 16 and its neighbours:", sorted([16, *G[16]]))
V = jnp.asarray(rng.normal(size=(o, o)))
change = jnp.abs(layer(A, layer(A, moved, W), V) - layer(A, Y, V)).sum(1)
print("two layers, node 16 moves:", jnp.flatnonzero(change).tolist())
near = nx.single_source_shortest_path_length(G, 16, cutoff=2)
print("two hops from node 16:", sorted(near))
