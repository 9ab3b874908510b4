import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
ridge = 250  # flops per byte
n = jnp.arange(1.0, 20001.0)  # tokens of the prompt


def intensity(n, e, size):  # a weight takes size bytes, other numbers 2
    return 2 * n * e**2 / (size * e**2 + 2 * 2 * n * e)


for e in 4096, 512, 500:
    for size in 2, 1:
        enough = n[intensity(n, e, size) >= ridge]
        first = f"{enough[0]:.0f}" if len(enough) else "none"
        print(f"e = {e}, bytes a weight {size}, first n: {first}")
half = intensity(n[1023], 4096, 2)  # two prompts of 512 in one pass
print(f"1024 tokens, flops per byte: {half:.1f}")
print(f"512 tokens, flops per byte: {intensity(n[511], 4096, 2):.1f}")
