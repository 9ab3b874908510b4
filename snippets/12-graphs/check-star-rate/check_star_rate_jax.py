import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
for n in (3, 5, 11):
    A = jnp.zeros((n, n)).at[0, 1:].set(1).at[1:, 0].set(1)
    L = jnp.diag(A.sum(1)) - A
    lam = jnp.linalg.eigvalsh(L)
    print(f"n = {n}, largest eigenvalue: {lam[-1]:.4f}")
    print(f"n = {n}, smallest above 0: {lam[1]:.4f}")
    rate = 2 / (lam[1] + lam[-1])
    print(f"n = {n}, best rate: {rate:.4f}")
    print(f"n = {n}, its largest factor: {1 - rate * lam[1]:.4f}")
