import jax
import jax.numpy as jnp

d, w, e, taps, blocks, n = 768, 1536, 16, 4, 24, 8192
states = jax.ShapeDtypeStruct((blocks, w, e), jnp.float32)
window = jax.ShapeDtypeStruct((blocks, w, taps - 1), jnp.float32)
cache = jax.ShapeDtypeStruct(
    (blocks, 2, n, d), jnp.float32
)  # keys and values
state = states.size + window.size
print("state of the selective model:", state)
print(f"cache for {n} tokens:", cache.size)
print("tokens with a cache as large:", state * n // cache.size)
print(f"cache over state: {cache.size / state:.1f}")
