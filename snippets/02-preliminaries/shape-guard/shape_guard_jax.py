import jax
import jax.numpy as jnp

targets = jnp.array([1.0, 2.0, 3.0])  # (3,)
perfect = jnp.array([[1.0], [2.0], [3.0]])  # (3, 1)

jax.config.update("jax_numpy_rank_promotion", "raise")
try:
    jnp.square(perfect - targets).mean()
except ValueError:
    print("loss: refused")
loss = jnp.square(perfect.squeeze(1) - targets).mean()
print(f"repaired loss: {loss:.4f}")
