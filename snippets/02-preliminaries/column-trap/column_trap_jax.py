import jax.numpy as jnp

targets = jnp.array([1.0, 2.0, 3.0])  # (3,)
perfect = jnp.array([[1.0], [2.0], [3.0]])  # (3, 1): no error at all
lazy = jnp.full((3, 1), 2.0)  # (3, 1): the mean of the targets

errors = perfect - targets  # (3, 1) - (3,): meant (3,), got (3, 3)
print("shape:", errors.shape)
print(f"loss: {jnp.square(errors).mean():.4f}")  # should be 0
print(f"loss of lazy: {jnp.square(lazy - targets).mean():.4f}")

errors = perfect.squeeze(1) - targets  # (3,) - (3,)
print("shape:", errors.shape)
print(f"loss: {jnp.square(errors).mean():.4f}")
