import jax
import jax.numpy as jnp
import numpy as np
from sklearn.datasets import load_digits
from sklearn.neighbors import NearestNeighbors, kneighbors_graph

jax.config.update("jax_enable_x64", True)
X, y = load_digits(return_X_y=True)
n, c, seen = len(X), 10, 1497  # the last 300 images come later
known = np.arange(20)


@jax.jit
def spread(A):  # (n, n) to scores (n, c)
    d = A.sum(1)
    scale = jnp.where(d > 0, d, 1) ** -0.5  # a lone node has d = 0
    Y = jnp.zeros((len(A), c)).at[known, y[known]].set(1)
    Z = jnp.eye(len(A)) - 0.9 * scale[:, None] * A * scale
    return jnp.linalg.solve(Z, Y)


def joined(X):
    K = kneighbors_graph(X, 6)
    return K.maximum(K.T).toarray()


def right(F, part):
    return (F.argmax(1) == y[part])[-300:].mean()


A = joined(X)
print(f"all images in the graph: {right(spread(A), slice(n)):.3f}")

# inductive: the graph knows 1,497, a new image asks its neighbours
F = np.asarray(spread(joined(X[:seen])))
near = NearestNeighbors(n_neighbors=6).fit(X[:seen])
asked = near.kneighbors(X[seen:], return_distance=False)
print(f"new images afterwards: {right(F[asked].mean(1), slice(seen, n)):.3f}")

# leak: edges between classes taken out, by labels nobody should have
clean = A * (y[:, None] == y)
print(f"edges cleaned with all labels: {right(spread(clean), slice(n)):.3f}")
