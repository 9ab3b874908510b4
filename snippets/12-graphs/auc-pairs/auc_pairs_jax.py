import jax
import jax.numpy as jnp
import networkx as nx
import numpy as np
from sklearn.metrics import roc_auc_score

jax.config.update("jax_enable_x64", True)


@jax.jit
def auc(edge, other):  # scores of test edges (p,), of non-edges (q,)
    d = edge[:, None] - other  # (p, q): every pair
    return jnp.mean((jnp.sign(d) + 1) / 2)  # 1 above, 1/2 at a tie


edge, other = jnp.array([3.0, 1.0]), jnp.array([2.0, 1.0, 0.0])
print(f"by hand, of 6 pairs: {6 * auc(edge, other):.1f}")

full = nx.to_numpy_array(nx.les_miserables_graph(), weight=None)  # (n, n)
edges = np.argwhere(np.triu(full))  # (m, 2): each edge once
others = np.argwhere(np.triu(full == 0, 1))
order = np.random.default_rng(0).permutation(len(edges))
a, b = edges[order[:50]].T  # the test edges
A = jnp.asarray(full)
A = A.at[a, b].set(0).at[b, a].set(0)  # out, in both directions
print("nodes:", len(A))
print("edges:", len(edges))
print("pairs without an edge:", len(others))

degree = A.sum(1)
tables = {
    "common neighbours": A @ A,
    "degree product": jnp.outer(degree, degree),
}
for name, scores in tables.items():
    pair = scores[a, b], scores[*others.T]
    known = np.r_[np.ones(len(a)), np.zeros(len(others))]
    assert abs(auc(*pair) - roc_auc_score(known, np.concatenate(pair))) < 1e-9
    print(f"{name}: {auc(*pair):.3f}")
