import jax.numpy as jnp

ones = jnp.ones((2, 3))
print(f"ones: {tuple(ones.shape)}")
