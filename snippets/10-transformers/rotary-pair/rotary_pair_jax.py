import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
theta = 0.5  # radians for one place
q = jnp.array([1.0, 0.5])
k = jnp.array([-0.2, 1.0])


@jax.jit
def turned(x, i):  # x ~ (2,), turned by the angle i * theta
    c, s = jnp.cos(i * theta), jnp.sin(i * theta)
    return jnp.array([[c, -s], [s, c]]) @ x


@jax.jit
def turned_complex(x, i):  # the same: two numbers are one complex one
    z = jax.lax.complex(x[0], x[1]) * jnp.exp(1j * i * theta)
    return jnp.array([z.real, z.imag])


for i, j in [(3, 1), (103, 101), (7, 5), (1, 3), (4, 4)]:
    score = turned(q, i) @ turned(k, j)
    assert jnp.allclose(turned(q, i), turned_complex(q, i))
    assert jnp.allclose(score, q @ turned(k, j - i))
    print(f"query at {i}, key at {j}: {score:.4f}")
norm = jnp.linalg.norm
print(f"length of q: {norm(q):.4f}, turned: {norm(turned(q, 3)):.4f}")
print(f"places for a full turn: {2 * jnp.pi / theta:.2f}")
