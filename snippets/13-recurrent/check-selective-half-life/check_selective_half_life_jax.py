import math

import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
step = math.log(2) / 10  # half is left after 10 tokens, with A = -1
print(f"step: {step:.4f}")
z = math.log(math.expm1(step))
print(f"before the softplus: {z:.4f}")
s = 1.0
for _ in range(10):
    s = jnp.exp(-jax.nn.softplus(z)) * s
print(f"left after 10 tokens: {s:.4f}")
for a in (1, 16):
    print(f"A = -{a}, step 0.01, half after: {math.log(2) / a / 0.01:.1f}")
