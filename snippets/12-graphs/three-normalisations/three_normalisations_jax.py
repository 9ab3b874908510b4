import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
edges = jnp.array([[0, 1], [0, 2], [1, 2], [1, 3], [2, 3], [3, 4]])
n = 5
A = jnp.zeros((n, n)).at[edges[:, 0], edges[:, 1]].set(1)
A = A + A.T
d = A.sum(1)  # (n,), all above 0 here
scaled = {
    "row": A / d[:, None],  # inverse of D from the left
    "column": A / d,  # from the right
    "symmetric": A / jnp.sqrt(jnp.outer(d, d)),
}
for name, S in scaled.items():
    rows, columns = S.sum(1).tolist(), S.sum(0).tolist()
    print(f"{name}, rows:", *(f"{v:.4f}" for v in rows))
    print(f"{name}, columns:", *(f"{v:.4f}" for v in columns))
    print(f"{name}, weight from 3 to 4: {S[4, 3]:.4f}")
    print(f"{name}, weight from 4 to 3: {S[3, 4]:.4f}")

row, column, symmetric = scaled.values()
root = jnp.sqrt(d)
assert jnp.allclose(row @ jnp.ones(n), jnp.ones(n))
assert jnp.allclose(column @ d, d)
assert jnp.allclose(symmetric @ root, root)
# the same map in three bases, so with the same eigenvalues
assert jnp.allclose(root[:, None] * row / root, symmetric)
assert jnp.allclose(column / root[:, None] * root, symmetric)
values = jnp.linalg.eigvalsh(symmetric).tolist()
print("eigenvalues:", *(f"{v:.4f}" for v in values))
