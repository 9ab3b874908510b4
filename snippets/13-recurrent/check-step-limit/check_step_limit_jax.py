import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
for rate in (-3.0, -1 + 1j, -0.1 + 2j, 2j, 0.1 + 2j):
    z = jnp.asarray(rate, complex)
    limit = -2 * z.real / jnp.abs(z) ** 2
    print(f"{rate}, limit: {limit + 0.0:.4f}")
    for delta in (0.99 * limit, 1.01 * limit):
        if limit > 0:
            print(f"{rate}, Euler: {jnp.abs(1 + delta * z):.6f}")
    bilinear = [
        jnp.abs((1 + d * z / 2) / (1 - d * z / 2)) for d in (0.1, 1.0, 100.0)
    ]
    print(f"{rate}, bilinear:", *[f"{v:.4f}" for v in bilinear])
