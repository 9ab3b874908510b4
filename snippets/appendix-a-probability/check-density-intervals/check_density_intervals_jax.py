import jax
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)
P = norm.cdf
print(f"P at 0, 1 and 2: {P(0.0):.4f}, {P(1.0):.4f}, {P(2.0):.4f}")
print(f"above -1, up to 2: {P(2.0) - P(-1.0):.4f}")
print(f"below -2 or above 1: {P(-2.0) + 1 - P(1.0):.4f}")
print(f"y from 7 to 16: {P((16 - 10) / 3) - P((7 - 10) / 3):.4f}")
density = norm.pdf(1.0)
print(f"density at 1: {density:.4f}")
print(f"from 0.99 to 1.01, by the density: {0.02 * density:.5f}")
print(f"from 0.99 to 1.01, by P: {P(1.01) - P(0.99):.5f}")
print(f"density of y at 13: {norm.pdf(13.0, 10, 3):.4f}")
