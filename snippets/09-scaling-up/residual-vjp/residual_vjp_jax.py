import jax
import jax.numpy as jnp

A = jnp.array([[0.0, 2.0], [-1.0, 1.0]])
x, v = jnp.array([1.0, 3.0]), jnp.array([1.0, 10.0])


def f(x):  # (2,) -> (2,)
    return A @ jax.nn.relu(x)


_, through_f = jax.vjp(f, x)
_, through_block = jax.vjp(lambda x: x + f(x), x)
print("v:", v.tolist())
print("vjp of f:", through_f(v)[0].tolist())
print("vjp of x + f(x):", through_block(v)[0].tolist())
assert jnp.array_equal(through_block(v)[0], v + through_f(v)[0])

B = jnp.array([[-1.0, 0.0], [0.0, -1.0]])  # f(x) = -x: the worst case
_, cancelled = jax.vjp(lambda x: x + B @ x, x)
print("vjp of x + (-x):", cancelled(v)[0].tolist())
