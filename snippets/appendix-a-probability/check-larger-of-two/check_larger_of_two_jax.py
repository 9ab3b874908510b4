import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)

face = jnp.arange(1.0, 7)
pairs = jnp.maximum(face[:, None], face)  # (6, 6), equally probable
print(f"two dice: {pairs.mean():.4f}")
m = 200  # cells of the unit interval
u = (jnp.arange(m) + 0.5) / m
print(f"two uniforms: {jnp.maximum(u[:, None], u).mean():.4f}")

x = (jnp.arange(200_000) + 0.5) / 200_000
for n in (2, 5, 20):  # the density of the largest of n is n x^(n - 1)
    print(f"largest of {n}: {(x * n * x ** (n - 1)).mean():.4f}")
