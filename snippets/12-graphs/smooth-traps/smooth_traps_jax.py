import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
ring = jnp.array([[0, 1, 0, 1], [1, 0, 1, 0], [0, 1, 0, 1], [1, 0, 1, 0.0]])
pairs = jnp.kron(jnp.eye(2), jnp.ones((2, 2)))  # with loops
# with loops, node 0 is the centre
star = jnp.eye(4).at[0].set(1).at[:, 0].set(1)
x = jnp.array([4.0, 0, 0, 0])


def both(A):  # symmetric
    degree = A.sum(1)
    return A / jnp.sqrt(jnp.outer(degree, degree))


def rows(A):  # each row is a mean
    return A / A.sum(1, keepdims=True)


def show(name, A_hat, steps):
    y = jnp.linalg.matrix_power(A_hat, steps) @ x
    print(f"{name}:", [round(v, 3) + 0.0 for v in y.tolist()])


show("ring, no loops, 100 steps", both(ring), 100)
show("ring, no loops, 101 steps", both(ring), 101)
show("ring, loops, 100 steps", both(ring + jnp.eye(4)), 100)
show("two pairs, 100 steps", both(pairs), 100)
show("star, symmetric, 100 steps", both(star), 100)
show("star, means, 100 steps", rows(star), 100)
