import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
theta = np.pi / 6
r = 0.5 ** (1 / 12)  # half is left after a turn
c, s = np.cos(theta), np.sin(theta)
A = r * jnp.array([[c, -s], [s, c]])  # (2, 2)
print(f"size: {r:.4f}")
print(f"lambda: {r * c:.4f} + {r * s:.4f}i")
turn = jnp.linalg.matrix_power(A, 12)
print("A^12 = I/2:", np.allclose(turn, np.eye(2) / 2))


@jax.jit
def last(x):
    def step(z, x_i):
        return A @ z + jnp.array([x_i, 0.0]), None

    return jax.lax.scan(step, jnp.zeros(2), x)[0]


i = np.arange(600)
x = np.cos(theta * i)  # a wave of the same period
print(f"size of the state, period 12: {jnp.linalg.norm(last(x)):.4f}")
print(f"size of the state, period 24: {jnp.linalg.norm(last(x[i // 2])):.4f}")
