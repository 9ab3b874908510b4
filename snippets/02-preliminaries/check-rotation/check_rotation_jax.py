import math

import jax
import jax.numpy as jnp
from jax.scipy.linalg import expm

jax.config.update("jax_enable_x64", True)
J = jnp.array([[0.0, -1.0], [1.0, 0.0]])

c, s = math.cos(0.7), math.sin(0.7)
R = jnp.array([[c, -s], [s, c]])
turn = expm(0.7 * J)
turns = expm(0.3 * J) @ expm(0.4 * J)
print(f"first column: {turn[0, 0]:.4f}, {turn[1, 0]:.4f}")
print(f"cosine and sine: {c:.4f}, {s:.4f}")
print(f"one turn, largest error: {abs(turn - R).max():.10f}")
print(f"two turns, largest error: {abs(turns - R).max():.10f}")

S = [[0.0, -1.0, 2.0], [1.0, 0.0, -3.0], [-2.0, 3.0, 0.0]]
Q = expm(jnp.array(S))
error = Q.T @ Q - jnp.eye(3)
print(f"orthogonal, largest error: {abs(error).max():.10f}")
print(f"determinant: {jnp.linalg.det(Q):.10f}")
