import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import chi2, norm

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
t = (jnp.arange(4500) + 0.5) / 100 - 40  # log y
y = jnp.exp(t)
width = 0.01 * y  # dy = y dt, itself a change of variables


def branches(mean):  # densities of y = x² from x > 0 and from x < 0
    root = jnp.sqrt(y)
    slope = 2 * root  # |g'| at both places
    return norm.pdf(root, mean) / slope, norm.pdf(-root, mean) / slope


plus, minus = branches(0.5)
draws = jnp.square(rng.normal(0.5, 1.0, 100_000))
print(f"one branch, mass: {(plus * width).sum():.4f}")
print(f"other branch, mass: {(minus * width).sum():.4f}")
print(f"both, mass: {((plus + minus) * width).sum():.4f}")
print(f"both, up to 1: {((plus + minus) * width)[y <= 1].sum():.3f}")
print(f"draws, up to 1: {(draws <= 1).mean():.3f}")

assert jnp.allclose(sum(branches(0.0)), chi2.pdf(y, 1))
