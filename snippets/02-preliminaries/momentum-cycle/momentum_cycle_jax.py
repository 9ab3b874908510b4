import functools

import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def f(x):  # convex: its slope 25, then 1, then 25 steep
    left, middle = 12.5 * x**2, x**2 / 2 + 24 * x - 12
    right = 12.5 * x**2 - 24 * x + 36
    return jnp.where(x < 1, left, jnp.where(x < 2, middle, right))


@functools.partial(jax.jit, static_argnames="steps")
def descend(eta, beta, start=3.3, steps=3000):
    def step(carry, _):
        x, v = carry
        v = beta * v + jax.grad(f)(x)
        x = x - eta * v
        return (x, v), x

    return jax.lax.scan(step, (start, 0.0), length=steps)[1]


plain = descend(eta=2 / 26, beta=0.0)
print(f"no momentum: {abs(plain[-1]):.4f}")
heavy = descend(eta=1 / 9, beta=4 / 9)  # the best for kappa = 25
for k in range(-6, 0):
    print(f"momentum, step {3001 + k}: {heavy[k]:.4f}")
heavy = descend(eta=1 / 9, beta=4 / 9, start=10.0)
print(f"momentum from 10: {abs(heavy[-1]):.4f}")
