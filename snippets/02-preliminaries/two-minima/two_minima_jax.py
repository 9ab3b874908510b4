import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def f(x):  # x ~ (): two valleys, the left one deeper
    return (x**2 - 1) ** 2 / 4 + x / 10


slope = jax.jit(jax.grad(f))
curvature = jax.grad(slope)

for start in (-2.0, 0.101, 0.102, 2.0):
    x = jnp.array(start)
    for _ in range(300):
        x = x - 0.2 * slope(x)
    print(f"from {start}: {x:.4f}")
    print(f"loss there: {f(x):.4f}, curvature {curvature(x):.3f}")
