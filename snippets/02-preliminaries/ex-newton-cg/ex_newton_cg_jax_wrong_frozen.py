# Wrong: keeps the Hessian of the start
from functools import partial

import jax
import jax.numpy as jnp


def conjugate_gradients(product, b, steps):
    x, r, p = jnp.zeros_like(b), b, b
    old = r @ r
    for _ in range(steps):
        if old == 0:
            break
        Ap = product(p)
        step = old / (p @ Ap)
        x, r = x + step * p, r - step * Ap
        new = r @ r
        p = r + (new / old) * p
        old = new
    return x


def newton(f, x, steps):
    gradient = jax.grad(f)

    def hessian_times(x, v):
        return jax.jvp(gradient, (x,), (v,))[1]

    product = partial(hessian_times, x)
    for _ in range(steps):
        x = x - conjugate_gradients(product, gradient(x), len(x))
    return x
