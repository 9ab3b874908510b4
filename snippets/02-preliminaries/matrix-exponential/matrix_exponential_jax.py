import math

import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.linalg import expm

jax.config.update("jax_enable_x64", True)


def series(A, terms=30):
    """I + A + A^2 / 2! + ..., each term from the one before."""
    term = result = jnp.eye(len(A))
    for n in range(1, terms):
        term = term @ A / n
        result = result + term
    return result


J = jnp.array([[0.0, -1.0], [1.0, 0.0]])
A = math.pi / 3 * J  # (2, 2)
exp = expm(A)
assert jnp.allclose(series(A), exp)
c, s = math.cos(math.pi / 3), math.sin(math.pi / 3)
turn = jnp.array([[c, -s], [s, c]])
assert jnp.allclose(exp, turn)  # a rotation by 60 degrees
print("matrix exponential:", np.asarray(exp).round(4).tolist())
print("entry by entry:", np.asarray(jnp.exp(A)).round(4).tolist())

big = jnp.array([[-30.0]])  # (1, 1)
exact = math.exp(-30)
by_series = series(big, terms=200).item()
built_in = expm(big).item()
largest = max(30.0**n / math.factorial(n) for n in range(100))
print(f"largest term at -30: {largest:.1e}")
print("built-in right at -30:", math.isclose(built_in, exact))
print("series right at -30:", math.isclose(by_series, exact))
