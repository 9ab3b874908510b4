import math

import jax.numpy as jnp

counts = {"characters": 1000, "tokens": 250, "bytes": 1100}
nats = jnp.array([1.60, 6.30, 1.46])  # (3,): per unit
units = jnp.array(list(counts.values()))  # (3,): in the same text
whole = nats * units
for i, name in enumerate(counts):
    print(f"{name}, perplexity: {math.exp(nats[i]):.2f}")
    print(f"{name}, nats for the text: {whole[i]:.0f}")
    print(f"{name}, bits per byte: {whole[i] / 1100 / math.log(2):.3f}")
