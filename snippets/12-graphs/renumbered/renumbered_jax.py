import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
edges = jnp.array([[0, 1], [0, 2], [1, 2], [1, 3], [2, 3], [3, 4]])
n, m = 5, len(edges)
i, j = edges.T
A = jnp.zeros((n, n)).at[i, j].set(1).at[j, i].set(1)
X = jnp.array([[0.1, 0], [0.2, 0.1], [0, 0.3], [0.1, 0.1], [0.4, 0]])
order = jnp.array([1, 2, 3, 0, 4])  # new node 0 is old node 1, ...
P = jnp.eye(n)[order]  # (n, n)


def nodes(X, A):  # (n, d): one answer for each node
    return jnp.tanh(X + A @ X)


def pairs(X, A, edges):  # (m,): one for each edge, by inner products
    H = nodes(X, A)
    return jax.vmap(jnp.vdot)(H[edges[:, 0]], H[edges[:, 1]])


def whole(X, A):  # (d,): one for the graph
    return nodes(X, A).mean(0)


new_X, new_A = P @ X, P @ A @ P.T
assert jnp.array_equal(new_A, A[order][:, order])
assert jnp.allclose(nodes(new_X, new_A), P @ nodes(X, A))
assert jnp.allclose(whole(new_X, new_A), whole(X, A))
new_name = jnp.argsort(order)  # old node i is new node new_name[i]
scores = pairs(X, A, edges)
for name, table in {"new_name": new_name, "order": order}.items():
    renamed = table[edges]
    gap = jnp.abs(pairs(new_X, new_A, renamed) - scores).max()
    found = int(new_A[renamed[:, 0], renamed[:, 1]].sum())
    print(f"edges by {name}, found in the new matrix: {found} of {m}")
    print(f"edges by {name}, scores off by: {gap:.4f}")
print("answers:", nodes(X, A).shape, scores.shape, whole(X, A).shape)
half = nodes(new_X, A)  # the features alone in a new order
gap = jnp.abs(half - P @ nodes(X, A)).max()
print(f"only X in a new order, off by: {gap:.4f}")
rows = P @ A  # rows, but not columns
print("P A is symmetric:", jnp.array_equal(rows, rows.T))
