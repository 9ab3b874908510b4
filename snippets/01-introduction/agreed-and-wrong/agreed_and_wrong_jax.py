import jax
import jax.numpy as jnp


def f(x):
    return x * x  # its derivative is 2x


def quotient(x, h):
    return (f(x + h) - f(x)) / h  # (): tends to f'(x) as h shrinks


x = jnp.array(3.0)  # ()
print(f"small step: {quotient(x, 1e-2):.4f}")
print(f"tiny step: {quotient(x, 1e-8):.4f}")
print(f"autodiff: {jax.grad(f)(x):.4f}")
