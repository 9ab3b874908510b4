# Wrong: the norm of the gradient is not squared
import jax
import jax.numpy as jnp


def armijo_step(f, x, rate, c):
    fx, g = jax.value_and_grad(f)(x)  # (), (d,)
    while f(x - rate * g) > fx - c * rate * jnp.linalg.vector_norm(g):
        rate = rate / 2
    return x - rate * g, rate
