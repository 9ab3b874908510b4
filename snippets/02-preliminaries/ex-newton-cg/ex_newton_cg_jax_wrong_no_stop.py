# Wrong: goes on when the residual is zero, and divides 0 by 0
from functools import partial

import jax
import jax.numpy as jnp


def conjugate_gradients(product, b, steps):
    x, r, p = jnp.zeros_like(b), b, b
    old = r @ r
    for _ in range(steps):
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

    for _ in range(steps):
        product = partial(hessian_times, x)  # at this x
        x = x - conjugate_gradients(product, gradient(x), len(x))
    return x
