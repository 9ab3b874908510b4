# Wrong: multiplies by the Hessian instead of solving with it
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
        new = r @ r
        p = r + (new / old) * p
        old = new
    return x


def newton(f, x, steps):
    gradient = torch.func.grad(f)

    def hessian_times(x, v):
        return torch.func.grad(lambda x: gradient(x) @ v)(x)

    for _ in range(steps):
        product = partial(hessian_times, x)  # at this x
        x = x - product(gradient(x))
    return x
