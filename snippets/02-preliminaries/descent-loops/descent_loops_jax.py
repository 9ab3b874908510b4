import functools

import jax
import jax.numpy as jnp


def f(x):  # x ~ (2,)
    return (x[0] ** 2 + 3 * x[1] ** 2) / 2


def from_scratch(x, eta, steps):
    for _ in range(steps):
        x = x - eta * jax.grad(f)(x)
    return x


@functools.partial(jax.jit, static_argnames="steps")
def compiled(x, eta, steps):
    def step(x, _):
        loss, g = jax.value_and_grad(f)(x)
        return x - eta * g, loss  # carried on, and collected

    return jax.lax.scan(step, x, length=steps)


start = jnp.array([4.0, 4.0])
x, losses = compiled(start, eta=0.1, steps=20)
assert jnp.allclose(x, from_scratch(start, eta=0.1, steps=20))
print("losses:", [round(loss, 3) for loss in losses[:4].tolist()])
print(f"x after 20: ({x[0]:.4f}, {x[1]:.4f})")
