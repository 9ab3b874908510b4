import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)

# a product, orthogonal columns, orthogonal rows
A = jnp.array([[2.0, 4.0], [1.0, 2.0], [2.0, 4.0]])  # (3, 2)
B = jnp.array([[2.0, 2.0], [1.0, 4.0], [2.0, -4.0]])  # (3, 2)
C = jnp.array([[2.0, 2.0], [1.0, -1.0]])  # (2, 2)
for name, M in [("A", A), ("B", B), ("C", C)]:
    s = jnp.linalg.svdvals(M)
    columns = jnp.linalg.vector_norm(M, axis=0)
    print(f"{name}, singular values: {s[0]:.4f} and {s[1]:.4f}")
    first, second = columns.tolist()
    print(f"{name}, lengths of the columns: {first:.4f} and {second:.4f}")

for name, M in [("B", B), ("C", C)]:
    print(f"{name}, condition number: {jnp.linalg.cond(M):.2f}")

U, s, Vt = jnp.linalg.svd(B, full_matrices=False)
nearest = s[0] * jnp.outer(U[:, 0], Vt[0])  # (3, 2), of rank 1
longer = B * jnp.array([0.0, 1.0])  # only the longer column is left
assert jnp.allclose(nearest, longer)
gap = jnp.linalg.matrix_norm(B - longer)
print(f"B without its shorter column, off by: {gap:.2f}")
