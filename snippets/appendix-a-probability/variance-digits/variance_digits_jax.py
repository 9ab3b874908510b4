import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)

centre = 4097.0
exact = jnp.array([centre - 1, centre + 1])  # (2,)
x = exact.astype(jnp.float32)  # whole numbers, held exactly

two_pass = jnp.square(x - x.mean()).mean()
difference = jnp.square(x).mean() - jnp.square(x.mean())
print(f"mean: {x.mean():.1f}")
print(f"mean of squares: {jnp.square(x).mean():.1f}")
print(f"square of mean: {jnp.square(x.mean()):.1f}")
print(f"mean of squared distances: {two_pass:.4f}")
print(f"difference, float32: {difference:.4f}")
print(f"its root: {jnp.sqrt(difference):.4f}")

shifted = x - x[0]  # any number near the data will do
moved = jnp.square(shifted).mean() - jnp.square(shifted.mean())
print(f"difference, shifted: {moved:.4f}")
difference = jnp.square(exact).mean() - jnp.square(exact.mean())
print(f"difference, float64: {difference:.4f}")
assert jnp.isclose(two_pass, x.var())
