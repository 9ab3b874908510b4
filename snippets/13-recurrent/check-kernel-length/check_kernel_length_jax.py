import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
for size in 0.5, 0.9, 0.99:
    powers = jnp.power(size, jnp.arange(2000.0))
    first = (powers < 1e-6).argmax().item()
    left = powers[first:].sum() / powers.sum()  # of the whole kernel
    print(f"size {size}, entries kept: {first}")
    print(f"size {size}, share of the sum left out: {left:.2e}")
