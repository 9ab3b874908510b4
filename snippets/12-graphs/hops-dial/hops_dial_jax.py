import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import networkx as nx
import numpy as np

layers = 2
jax.config.update("jax_enable_x64", True)
G = nx.karate_club_graph()
A = jnp.asarray(nx.to_numpy_array(G, weight=None))
n, e, start = len(A), 8, 16
scale = jax.lax.rsqrt(A.sum(1) + 1)
S = scale[:, None] * (A + jnp.eye(n)) * scale
rng = np.random.default_rng(0)
X = jnp.asarray(rng.normal(size=(n, e)))
W = jnp.asarray(rng.normal(0, (2 / e) ** 0.5, (layers, e, e)))


@jax.jit
def net(H):
    def layer(H, W_k):
        return (jax.nn.relu(S @ H @ W_k), None)

    return jax.lax.scan(layer, H, W)[0]


moved = X.at[start].add(1)
change = jnp.linalg.norm(net(moved) - net(X), axis=1)  # (n,)
reached = np.asarray(change > 0)
hops = nx.single_source_shortest_path_length(G, start)
inside = np.array([hops[i] <= layers for i in range(n)])
print("nodes that moved:", reached.sum())
print("nodes within so many hops:", inside.sum())
print("moved outside of them:", (reached & ~inside).sum())
print("diameter of the graph:", nx.diameter(G))
print(f"share of the change at node 16: {change[start] / change.sum():.3f}")

plt.figure(figsize=(4.8, 3.4))
places = nx.spring_layout(G, seed=1)
nx.draw_networkx_edges(G, places, alpha=0.3)
for nodes, marker, fill in ((reached, "s", "C0"), (~reached, "o", "none")):
    at = np.array([places[i] for i in np.flatnonzero(nodes)])
    if len(at):
        plt.plot(*at.T, marker, color="C0", mfc=fill, ms=7)
plt.plot(*places[start], "*", color="C1", ms=16)
plt.axis([-1.15, 1.15, -1.15, 1.15])
plt.axis("off")
plt.show()
