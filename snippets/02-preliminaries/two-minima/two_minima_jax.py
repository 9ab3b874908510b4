import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def f(x):  # x ~ (): two valleys, the left one deeper
    return (x**2 - 1) ** 2 / 4 + x / 10


def hill(x):  # smooth, never below 0, and without a minimum
    return jnp.exp(-(x**2))


slope = jax.jit(jax.grad(f))
curvature = jax.grad(slope)

for start in (-2.0, 0.101, 0.102, 2.0):
    x = jnp.array(start)
    for _ in range(300):
        x = x - 0.2 * slope(x)
    print(f"from {start}: {x:.4f}")
    print(f"loss there: {f(x):.4f}, curvature {curvature(x):.3f}")

x, away = jnp.array(1.0), jax.jit(jax.grad(hill))
for k in range(1, 1001):
    x = x - 0.4 * away(x)
    if k in (10, 100, 1000):
        print(f"down the hill, step {k}: x {x:.3f}, slope {away(x):.4f}")
