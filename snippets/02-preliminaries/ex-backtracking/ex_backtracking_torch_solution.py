import torch


def armijo_step(f, x, rate, c):
    g, fx = torch.func.grad_and_value(f)(x)  # (d,), ()
    while f(x - rate * g) > fx - c * rate * (g @ g):
        rate = rate / 2
    return x - rate * g, rate
