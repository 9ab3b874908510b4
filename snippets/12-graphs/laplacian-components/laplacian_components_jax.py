import jax
import jax.numpy as jnp
import numpy as np
from scipy.sparse.csgraph import connected_components, laplacian

jax.config.update("jax_enable_x64", True)
edges = [[0, 1], [0, 2], [1, 2], [3, 4], [4, 5]]  # triangle, path, node 6
n = 7


def spectrum(edges):
    i, j = jnp.array(edges).T
    A = jnp.zeros((n, n)).at[i, j].set(1).at[j, i].set(1)
    L = jnp.diag(A.sum(1)) - A
    assert np.allclose(laplacian(np.asarray(A)), L)
    values, U = jnp.linalg.eigh(L)  # (n,) ascending, (n, n)
    zeros = int((jnp.abs(values) < 1e-9).sum())
    parts, label = connected_components(np.asarray(A))
    return L, values, U, zeros, parts, label


L, values, U, zeros, parts, label = spectrum(edges)
print("row 4 of L:", L[4].astype(int).tolist())
print("eigenvalues:", *(f"{abs(v):.4f}" for v in values.tolist()))
print("zeros:", zeros)
print("components:", parts)
assert not (L @ jnp.ones(n)).any()
for part in range(parts):
    inside = label == part
    assert not (L @ inside).any()
    spread = U[inside][:, :zeros].std(0).max()
    assert spread < 1e-9  # level on each component
*_, zeros, parts, _ = spectrum([*edges, [2, 3]])
print("with the edge 2 - 3, zeros:", zeros)
_, values, _, zeros, parts, _ = spectrum([*edges, [2, 3], [5, 6]])
print("with 5 - 6 as well, zeros:", zeros)
print(f"smallest above 0: {values[1]:.4f}")
