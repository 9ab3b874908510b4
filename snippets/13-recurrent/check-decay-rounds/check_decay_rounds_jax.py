import jax.numpy as jnp
import numpy as np

for tokens in (10, 100, 1000):
    print(f"half-life of {tokens}, decay: {0.5 ** (1 / tokens):.5f}")
below = 1 - 2**-8  # the largest number of bfloat16 below 1
for decay in (0.93303, 0.99309, 0.99931, below):
    stored = float(jnp.array(decay, dtype=jnp.bfloat16))
    print(f"{decay:.5f} in bfloat16: {stored:.5f}")
    left = stored**10000
    print(f"{decay:.5f} in bfloat16, left after 10000: {left:.3f}")
print(f"longest half-life: {np.log(0.5) / np.log(below):.0f}")
log_decay = float(jnp.array(np.log(0.5**0.001), dtype=jnp.bfloat16))
print(f"log stored, half-life: {-0.693147 / log_decay:.0f}")
