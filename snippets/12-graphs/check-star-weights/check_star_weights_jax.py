import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
for leaves in 3, 8, 99:
    n = leaves + 1
    A = jnp.zeros((n, n)).at[0, 1:].set(1).at[1:, 0].set(1)  # hub: node 0
    degree = A.sum(1) + 1
    S = (A + jnp.eye(n)) / jnp.sqrt(degree[:, None] * degree)
    print(f"{leaves} leaves, hub keeps: {S[0, 0]:.4f}")
    print(f"{leaves} leaves, a leaf keeps: {S[1, 1]:.4f}")
    print(f"{leaves} leaves, between hub and leaf: {S[0, 1]:.4f}")
    print(f"{leaves} leaves, hub gets from ones: {S[0].sum():.4f}")
