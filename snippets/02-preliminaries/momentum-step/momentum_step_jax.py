import functools

import jax
import jax.numpy as jnp


def f(x):  # x ~ (2,): eigenvalues 1 and 9
    return (x[0] ** 2 + 9 * x[1] ** 2) / 2


def from_scratch(x, eta, beta, steps):
    v, path = jnp.zeros_like(x), []
    for _ in range(steps):
        v = beta * v + jax.grad(f)(x)
        x = x - eta * v
        path.append(x)
    return jnp.stack(path)  # (steps, 2)


@functools.partial(jax.jit, static_argnames="steps")
def built_in(x, eta, beta, steps):
    def step(carry, _):
        x, v = carry  # all that one step hands to the next
        v = beta * v + jax.grad(f)(x)
        x = x - eta * v
        return (x, v), x

    return jax.lax.scan(step, (x, jnp.zeros_like(x)), length=steps)[1]


start = jnp.array([9.0, 1.0])
path = from_scratch(start, eta=0.25, beta=0.25, steps=8)
assert jnp.allclose(path, built_in(start, 0.25, 0.25, 8))
for k in range(1, 5):
    print(f"x after {k}:", path[k - 1].tolist())

k = jnp.arange(1, 9)
assert jnp.allclose(path[:, 0], 9 * (1 + k / 2) * 0.5**k)
assert jnp.allclose(path[:, 1], (1 + 3 * k / 2) * (-0.5) ** k)
