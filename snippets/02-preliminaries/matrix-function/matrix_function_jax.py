import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.linalg import expm

jax.config.update("jax_enable_x64", True)

S = jnp.array([[2.0, 1.0], [1.0, 2.0]])
eigenvalues, V = jnp.linalg.eigh(S)  # (2,), (2, 2): in columns
assert jnp.allclose(S @ V, V * eigenvalues)
# NumPy rounds to the shortest decimal, XLA does not.
print("eigenvalues:", np.asarray(eigenvalues).round(4).tolist())


def function(f):
    """V diag(f(eigenvalues)) V^T: column j of V is scaled."""
    return (V * f(eigenvalues)) @ V.T


fifth = function(lambda x: x**5)
assert jnp.allclose(fifth, jnp.linalg.matrix_power(S, 5))
print("fifth power:", np.asarray(fifth).round(4).tolist())

exponential = function(jnp.exp)
assert jnp.allclose(exponential, expm(S))
print("exponential:", np.asarray(exponential).round(4).tolist())

root = function(jnp.sqrt)
assert jnp.allclose(root @ root, S)
print("square root:", np.asarray(root).round(4).tolist())
print("entry by entry:", np.asarray(jnp.sqrt(S)).round(4).tolist())
