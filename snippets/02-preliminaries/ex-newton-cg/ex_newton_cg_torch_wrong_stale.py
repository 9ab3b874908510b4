# Wrong: the old r @ r is overwritten before beta needs it, so beta is 1
from functools import partial

import torch


def conjugate_gradients(product, b, steps):
    x, r, p = torch.zeros_like(b), b, b
    old = r @ r
    for _ in range(steps):
        if old == 0:
            break
        Ap = product(p)
        step = old / (p @ Ap)
        x, r = x + step * p, r - step * Ap
        old = r @ r
        p = r + (r @ r / old) * p
    return x


def newton(f, x, steps):
    gradient = torch.func.grad(f)

    def hessian_times(x, v):
        return torch.func.grad(lambda x: gradient(x) @ v)(x)

    for _ in range(steps):
        product = partial(hessian_times, x)  # at this x
        x = x - conjugate_gradients(product, gradient(x), len(x))
    return x
