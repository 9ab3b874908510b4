import jax
import jax.numpy as jnp
import numpy as np

key, other = jax.random.split(jax.random.key(0))  # a key for each draw
draw = jax.random.normal(key, 3)
again = jax.random.normal(key, 3)  # a key never moves on
following = jax.random.normal(other, 3)
print("same seed, same numbers:", bool((draw == again).all()))
print("next draw, same numbers:", bool((draw == following).all()))

shared = jnp.asarray(np.random.default_rng(0).normal(size=3))
print("from NumPy:", [f"{v:.4f}" for v in shared.tolist()])
