import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def cube(x):
    return x * x * x


def quotient(f, x, h):
    return (f(x + h) - f(x)) / h  # (): the slope from x to x + h


x, zero = jnp.array(2.0), jnp.array(0.0)
for h in (1.0, 0.1, 0.01, 0.001):
    print(f"cube, h = {h}: {quotient(cube, x, h):.6f}")
print(f"cube, derivative: {jax.grad(cube)(x):.6f}")

for h in (-0.1, -0.001, 0.001, 0.1):
    print(f"abs, h = {h}: {quotient(jnp.abs, zero, h):.6f}")
