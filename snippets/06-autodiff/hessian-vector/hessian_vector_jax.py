import jax
import jax.numpy as jnp
from jax import grad, hessian, jvp

jax.config.update("jax_enable_x64", True)


def f(x):  # (d,) -> (): a curved valley
    a, b = x[:-1], x[1:]
    return (10 * (b - a**2) ** 2 + (1 - a) ** 2).mean()


def forward_over_reverse(x, v):  # the jvp of the gradient
    return jvp(grad(f), (x,), (v,))[1]


def reverse_over_reverse(x, v):  # the gradient of <gradient, v>
    return grad(lambda x: grad(f)(x) @ v)(x)


def differences(x, v, h=1e-5):  # of gradients
    return (grad(f)(x + h * v) - grad(f)(x - h * v)) / (2 * h)


def sines(d):
    return jnp.sin(jnp.arange(d))


x, v = sines(6), sines(7)[1:]
right = hessian(f)(x) @ v  # (d, d) times (d,)
for product in (forward_over_reverse, reverse_over_reverse, differences):
    error = jnp.linalg.norm(product(x, v) - right) / jnp.linalg.norm(right)
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
