import jax
import jax.numpy as jnp
from jax.scipy.stats import laplace, norm

jax.config.update("jax_enable_x64", True)
b = 1 / jnp.sqrt(2)  # variance 2 b^2 = 1
for k in (1, 2, 3, 4, 5):
    x = -float(k)
    g, h = 2 * norm.cdf(x), 2 * laplace.cdf(x, scale=b)
    print(f"beyond {k}: {g:.2e} and {h:.2e}")
    print(f"ratio at {k}: {h / g:.1f}")

x = jnp.linspace(0, 6, 600_001)
more = laplace.logpdf(x, scale=b) > norm.logpdf(x)
change = x[1:][more[1:] != more[:-1]]
print("densities cross at:", " ".join(f"{v:.3f}" for v in change))
top = norm.pdf(0.0), laplace.pdf(0.0, scale=b)
print(f"highest: {top[0]:.3f} and {top[1]:.3f}")
