import jax
import jax.numpy as jnp
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)
x = jnp.linspace(-12, 13, 5001)  # (m,)
p, q = norm.logpdf(x, 1.0), norm.logpdf(x, 0.0)

for name, y, slope in [  # y = g(x), and g'(x)
    ("y = x", x, jnp.ones_like(x)),
    ("y = 100 x", 100 * x, 100 * jnp.ones_like(x)),
    ("y = exp x", jnp.exp(x), jnp.exp(x)),
]:
    log_p, log_q = p - jnp.log(slope), q - jnp.log(slope)  # densities of y
    entropy = jnp.trapezoid(-jnp.exp(log_p) * log_p, y)
    gap = jnp.trapezoid(jnp.exp(log_p) * (log_p - log_q), y)
    print(f"{name}, entropy: {entropy:.4f}")
    print(f"{name}, divergence: {gap:.4f}")

half = x[x >= 0]  # |x| is told, its sign is lost
pair = [norm.pdf(half, m) + norm.pdf(-half, m) for m in (1.0, 0.0)]
gap = jnp.trapezoid(pair[0] * jnp.log(pair[0] / pair[1]), half)
print(f"size of x, divergence: {gap:.4f}")
below = norm.cdf(0.5, jnp.array([1.0, 0.0]))
pair = jnp.stack([below, 1 - below], axis=-1)  # (2, 2): which side of ½
gap = (pair[0] * jnp.log(pair[0] / pair[1])).sum()
print(f"side of 0.5, divergence: {gap:.4f}")
