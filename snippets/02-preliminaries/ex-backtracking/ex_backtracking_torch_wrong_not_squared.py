# Wrong: the norm of the gradient is not squared
import torch


def armijo_step(f, x, rate, c):
    g, fx = torch.func.grad_and_value(f)(x)  # (d,), ()
    while f(x - rate * g) > fx - c * rate * torch.linalg.vector_norm(g):
        rate = rate / 2
    return x - rate * g, rate
