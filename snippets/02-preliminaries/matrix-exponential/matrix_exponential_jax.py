import math

import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.linalg import expm

jax.config.update("jax_enable_x64", True)


def series(A, terms=30):
    """I + A + A^2 / 2! + ..., each term from the one before."""
    term = result = jnp.eye(len(A))
    for k in range(1, terms):
        term = term @ A / k
        result = result + term
    return result


J = jnp.array([[0.0, -1.0], [1.0, 0.0]])
A = math.pi / 3 * J  # (2, 2)
E = expm(A)
assert jnp.allclose(series(A), E)
c, s = math.cos(math.pi / 3), math.sin(math.pi / 3)
turn = jnp.array([[c, -s], [s, c]])
assert jnp.allclose(E, turn)  # a rotation by 60 degrees
# NumPy rounds to the shortest decimal, XLA does not.
print("matrix exponential:", np.asarray(E).round(4).tolist())
print("entry by entry:", np.asarray(jnp.exp(A)).round(4).tolist())

big = jnp.array([[-30.0, 1.0], [0.0, -30.0]])  # (2, 2)
exact = math.exp(-30)  # entry (0, 0), and (1, 1)
by_series = series(big, terms=200)[0, 0].item()
built_in = expm(big)[0, 0].item()
largest = max(30.0**k / math.factorial(k) for k in range(100))
print(f"largest term: {largest:.1e}")
print("built-in right:", math.isclose(built_in, exact))
print("series right:", math.isclose(by_series, exact))
assert jnp.isnan(expm(1e6 * J)).all()  # too many squarings
