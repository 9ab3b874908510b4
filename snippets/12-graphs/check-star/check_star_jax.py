import jax.numpy as jnp

for leaves in (4, 9):
    A = jnp.zeros((leaves + 1, leaves + 1))
    A = A.at[0, 1:].set(1).at[1:, 0].set(1)  # node 0 is the hub
    d = A.sum(1)
    scaled = A / d[:, None], A / d, A / jnp.sqrt(jnp.outer(d, d))
    for name, S in zip(("row", "column", "symmetric"), scaled, strict=True):
        print(f"{leaves} leaves, {name}, hub to leaf: {S[1, 0]:.4f}")
        print(f"{leaves} leaves, {name}, leaf to hub: {S[0, 1]:.4f}")
        ones = S.sum(1)
        print(f"{leaves} leaves, {name}, hub of ones: {ones[0]:.4f}")
        print(f"{leaves} leaves, {name}, leaf of ones: {ones[1]:.4f}")
