import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def naive(z):
    return 1 / (1 + jnp.exp(-z))


def value_and_slope(f, x, dtype):  # of f(wx) with w = 10,000
    x = jnp.array(x, dtype=dtype)
    return jax.value_and_grad(lambda x: f(1e4 * x))(x)


for name, f in [("naive", naive), ("library", jax.nn.sigmoid)]:
    for dtype, bits in [(jnp.float32, 32), (jnp.float64, 64)]:
        for x in (-0.1, -0.002, 0.002, 0.1):  # z = -1000, -20, 20, 1000
            value, slope = value_and_slope(f, x, dtype)
            print(
                f"{name}, {bits} bits, x = {x}: value {value:.1e}", end=", "
            )
            print(f"slope {slope:.1e}")
