import jax
import jax.numpy as jnp
import numpy as np
from scipy.sparse.csgraph import connected_components
from sklearn.datasets import load_digits
from sklearn.neighbors import kneighbors_graph

jax.config.update("jax_enable_x64", True)
X, y = load_digits(return_X_y=True)
n, c = len(X), 10
known = np.arange(20)
for k in (20, 6, 2):  # fewer neighbours: more components
    K = kneighbors_graph(X, k)
    A = K.maximum(K.T)
    parts, part = connected_components(A)
    lost = ~np.isin(part, part[known])
    print(f"k = {k}, components:", parts)
    print(f"k = {k}, nodes no label reaches:", lost.sum())
    print(f"k = {k}, their true classes:", np.unique(y[lost]).tolist())
A = A.toarray()
Y = np.zeros((n, c))
Y[known, y[known]] = 1


@jax.jit
def spread(A, Y):
    scale = 1 / jnp.sqrt(A.sum(1))
    Z = jnp.eye(n) - 0.9 * scale[:, None] * A * scale
    return jnp.linalg.solve(Z, Y)  # (n, c)


F = np.asarray(spread(A, Y))
print("their largest score:", np.abs(F[lost]).max())
print("their classes by argmax:", np.unique(F[lost].argmax(1)).tolist())

# held labels: the equations of an unreached component have no one solution
block = (np.diag(A.sum(1)) - A)[np.ix_(lost, lost)]
print("equations for them:", len(block))
print("rank:", jnp.linalg.matrix_rank(block))
