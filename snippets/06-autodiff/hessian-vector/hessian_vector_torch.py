import torch
from torch.func import grad, hessian, jvp


def f(x):  # (d,) -> (): a curved valley
    a, b = x[:-1], x[1:]
    return (10 * (b - a**2) ** 2 + (1 - a) ** 2).mean()


def forward_over_reverse(x, v):  # the jvp of the gradient
    return jvp(grad(f), (x,), (v,))[1]


def reverse_over_reverse(x, v):  # the gradient of <gradient, v>
    x = x.clone().requires_grad_()
    (g,) = torch.autograd.grad(f(x), x)
    assert not g.requires_grad  # numbers: no tape leads back from them
    (g,) = torch.autograd.grad(f(x), x, create_graph=True)  # with a tape
    return torch.autograd.grad(g @ v, x)[0]


def differences(x, v, h=1e-5):  # of gradients
    return (grad(f)(x + h * v) - grad(f)(x - h * v)) / (2 * h)


def sines(d):
    return torch.sin(torch.arange(d, dtype=torch.float64))


x, v = sines(6), sines(7)[1:]
right = hessian(f)(x) @ v  # (d, d) times (d,)
for product in (forward_over_reverse, reverse_over_reverse, differences):
    error = (product(x, v) - right).norm() / right.norm()
    assert error < 1e-6
    print(f"{product.__name__}, error below 1e-12: {error.item() < 1e-12}")

x = sines(100_000)  # its Hessian would be 80 GB
for step in range(3):
    g = grad(f)(x)
    bend = g @ forward_over_reverse(x, g)
    length = g @ g / bend  # where the parabola along -g is lowest
    print(f"step {step}, loss: {f(x):.4f}")
    # f is a mean: its slopes are of the order of 1 / d, d = len(x)
    print(f"step {step}, length: {length / len(x):.4f} d")
    x = x - length * g
print(f"loss at the end: {f(x):.4f}")
