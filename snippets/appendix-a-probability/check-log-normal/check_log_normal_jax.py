import jax
import jax.numpy as jnp
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)
mu, sigma = 0.5, 0.8
t = jnp.linspace(-8, 9, 17_001)  # log y
y = jnp.exp(t)


def density(y, mu):
    z = (jnp.log(y) - mu) / sigma
    return jnp.exp(-jnp.square(z) / 2) / (sigma * y * jnp.sqrt(2 * jnp.pi))


p, width = density(y, mu), 0.001 * y
assert jnp.allclose(p, norm.pdf(t, mu, sigma) / y)
number = jnp.exp(jnp.array([mu - sigma**2, mu, mu + sigma**2 / 2]))
print(f"mass: {(p * width).sum():.4f}")
print(f"mode: {y[p.argmax()]:.3f}, by formula {number[0]:.3f}")
median = y[((p * width).cumsum() < 0.5).sum()]
print(f"median: {median:.3f}, by formula {number[1]:.3f}")
print(f"mean: {(p * width * y).sum():.3f}, by formula {number[2]:.3f}")

flipped = density(1 / y, mu) / y**2  # the slope of 1/y is -1/y²
assert jnp.allclose(flipped, density(y, -mu))
print(f"mode of 1/y: {y[flipped.argmax()]:.3f}")
