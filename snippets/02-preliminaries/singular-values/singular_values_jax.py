import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

A = jnp.array([[2.0, 1.0], [1.0, 2.0], [2.0, 2.0]])  # (3, 2)

# by hand: the eigenvalues of A'A, and where A sends its eigenvectors
squares, V = jnp.linalg.eigh(A.T @ A)  # (2,) rising, (2, 2)
squares, V = squares[::-1], V[:, ::-1]  # largest first
s = jnp.sqrt(squares)  # (2,)
U = A @ V / s  # (3, 2): each image, divided by its length
print("A'A:", (A.T @ A).tolist())
print("eigenvalues:", squares.round(4).tolist())
print("singular values:", s.round(4).tolist())
assert jnp.allclose(U.T @ U, jnp.eye(2))
assert jnp.allclose(U * s @ V.T, A)  # U diag(s) V'

u, t, vt = jnp.linalg.svd(A, full_matrices=False)  # vt is V transposed
assert jnp.allclose(t, s)
assert jnp.allclose(u * t @ vt, A)
print("shapes:", u.shape, t.shape, vt.shape)
print("of A':", jnp.linalg.svdvals(A.T).round(4).tolist())

rng = np.random.default_rng(0)
X = jnp.array(rng.normal(size=(2, 10_000)))  # a vector a column
norm = jnp.linalg.vector_norm
stretch = norm(A @ X, axis=0) / norm(X, axis=0)
print(f"stretched by: {stretch.min():.3f} to {stretch.max():.3f}")

B = jnp.array(rng.normal(size=(5, 5)))
volume = jnp.linalg.svdvals(B).prod()
assert jnp.isclose(volume, jnp.abs(jnp.linalg.det(B)))
print(f"product of five: {volume:.4f}")
