import equinox as eqx
import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 2.0, 3.0, 4.0, 5.0]])  # (n, c)
M = jnp.array([[1.0, 0.0, 1.0, 1.0, 1.0]])  # (n, c), zeros drop
p = 0.2  # the probability to drop
print(f"by hand: {(x * M / (1 - p)).tolist()[0]}")

mask_key, x_key, other_key = jax.random.split(jax.random.key(0), 3)
X = jax.random.uniform(x_key, (100, 1000))
drawn = jax.random.bernoulli(mask_key, 1 - p, X.shape)
built_in = eqx.nn.Dropout(p)(X, key=mask_key)
same = jnp.allclose(built_in, X * drawn / (1 - p)).item()
print(f"built-in is mask and scale: {same}")
print(f"Dropout(0.2) keeps: {drawn.mean().item():.1f}")
ones = jnp.ones((100, 1000))
meant = eqx.nn.Dropout(0.8)(ones, key=other_key)  # 0.8, meant to keep
print(f"Dropout(0.8) keeps: {(meant > 0).mean().item():.1f}")
print(f"Dropout(0.8) multiplies by: {meant.max().item():.2f}")
