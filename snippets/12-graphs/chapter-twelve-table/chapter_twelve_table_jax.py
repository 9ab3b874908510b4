from math import prod

import jax
import jax.numpy as jnp
from jax.ops import segment_max, segment_sum

n, d, h, k = 5, 3, 2, 2


def waves(*shape, end):  # the same numbers in both frameworks
    return jnp.sin(jnp.linspace(0, end, prod(shape))).reshape(shape)


edges = jnp.array([[0, 1], [0, 2], [1, 2], [3, 4]])  # (m, 2)
source, target = jnp.concatenate([edges, edges[:, ::-1]]).T  # (2m,)
graph = jnp.array([0, 0, 0, 1, 1])  # (n,): which of two graphs
X, W = waves(n, d, end=20), waves(d, h, end=8)
a, b = waves(h, end=2), waves(h, end=3)  # for scores of edges
Y = jax.nn.one_hot(graph, k) * jnp.array([[1.0], [0], [0], [1], [0]])


@jax.jit  # one compilation for all lines
def operations(X, W):
    A = jnp.zeros((n, n)).at[target, source].set(1)
    degrees = A.sum(1)
    rows = A / degrees[:, None]
    loops = A + jnp.eye(n)
    hat = loops / jnp.sqrt(loops.sum(1)[:, None] * loops.sum(1))
    laplacian = jnp.diag(degrees) - A
    ends = jax.nn.one_hot(edges, n)  # (m, 2, n)
    incidence = (ends[:, 0] - ends[:, 1]).T
    diffused = X - 0.3 * laplacian @ X
    spread = jnp.linalg.solve(jnp.eye(n) - 0.9 * hat, 0.1 * Y)
    convolved = jax.nn.relu(hat @ X @ W)
    gathered = segment_sum(X[source], target, n)
    largest = segment_max(X[source], target, n)
    Z = X @ W
    links = (Z[edges[:, 0]] * Z[edges[:, 1]]).sum(1)
    readout = segment_sum(X, graph, 2)
    scores = jax.nn.leaky_relu(Z[source] @ a + Z[target] @ b, 0.2)
    e = jnp.exp(scores - scores.max())  # (2m,)
    weights = e / segment_sum(e, target, n)[target]
    messages = weights[:, None] * Z[source]  # (2m, h)
    attended = segment_sum(messages, target, n)
    eigenvalues = jnp.linalg.eigvalsh(laplacian)
    return {
        "A": A, "degrees": degrees, "rows": rows, "hat": hat,
        "laplacian": laplacian, "incidence": incidence,
        "diffused": diffused, "spread": spread, "convolved": convolved,
        "gathered": gathered, "largest": largest, "links": links,
        "readout": readout, "scores": scores, "weights": weights,
        "attended": attended, "eigenvalues": eigenvalues,
    }  # fmt: skip


names = "A degrees rows hat laplacian incidence diffused spread convolved"
names += " gathered largest links readout scores weights attended eigenvalues"
table = operations(X, W)
for name in names.split():  # a jitted dictionary comes back sorted
    print(f"{name}: {table[name].shape}")
squares = [jnp.square(table[name]).mean() for name in names.split()]
print("mean squares:", ", ".join(f"{s:.4g}" for s in squares))
