import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import networkx as nx
import numpy as np

jax.config.update("jax_enable_x64", True)
slope = 0.5  # what a hop costs
G = nx.karate_club_graph()
A = jnp.asarray(nx.to_numpy_array(G, weight=None))  # (n, n)
n, e = len(A), 8


def hop(state, k):  # the first k with a walk of k edges
    walks, hops = state
    walks = ((walks @ A) > 0).astype(A.dtype)
    return (walks, jnp.where((walks > 0) & jnp.isinf(hops), k, hops)), None


here = jnp.eye(n)
start = here, jnp.where(here > 0, 0, jnp.inf)
hops = jax.lax.scan(hop, start, jnp.arange(1.0, n))[0][1]
assert np.array_equal(hops, nx.floyd_warshall_numpy(G, weight=None))
print(f"largest distance: {hops.max():.0f}")

rng = np.random.default_rng(0)
X = jnp.asarray(rng.normal(size=(n, e)))
W = jnp.asarray(rng.normal(0, e**-0.5, size=(3, e, e)))
Q, K, V = X @ W  # (n, e) each
bias = -slope * hops
weights = jax.nn.softmax(Q @ K.T / e**0.5 + bias)  # (n, n)
heads = (M[:, None] for M in (Q, K, V))  # (n, 1, e)
library = jax.nn.dot_product_attention(*heads, bias=bias[None])
assert jnp.allclose(weights @ V, library[:, 0], atol=1e-5)

at = range(int(hops.max()) + 1)
share = [(weights * (hops == k)).sum(axis=1).mean() for k in at]
for k, value in zip(at, share, strict=True):
    print(f"weight at distance {k}: {value:.3f}")
axis = plt.figure(figsize=(4.8, 2.6)).gca()
pairs = [(hops == k).mean() for k in at]
axis.bar(at, share, width=0.6, label="weight")
axis.plot(at, pairs, "o", color="C1", label="share of the pairs")
axis.set(xlabel="distance in edges", ylim=(0, 1))
axis.legend()
plt.show()
