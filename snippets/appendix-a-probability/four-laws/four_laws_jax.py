import jax
import jax.numpy as jnp
from jax.scipy.stats import beta, expon, laplace, uniform

jax.config.update("jax_enable_x64", True)
laws = {  # the law, its support cut where next to nothing is left
    "uniform": (lambda x: uniform.pdf(x, 1.0, 3.0), 1.0, 4.0),
    "Laplace": (lambda x: laplace.pdf(x, 1.0, 2.0), -79.0, 81.0),
    "beta": (lambda x: beta.pdf(x, 2.0, 3.0), 0.0, 1.0),
    "exponential": (lambda x: expon.pdf(x, 0.0, 2.0), 0.0, 80.0),  # scale
}
by_hand = {
    "uniform": lambda x: jnp.full_like(x, 1 / 3),
    "Laplace": lambda x: jnp.exp(-jnp.abs(x - 1) / 2) / 4,
    "beta": lambda x: 12 * x * (1 - x) ** 2,
    "exponential": lambda x: 0.5 * jnp.exp(-0.5 * x),
}
closed = {  # means and variances, from the table
    "uniform": (5 / 2, 3**2 / 12),
    "Laplace": (1, 2 * 2**2),
    "beta": (2 / 5, 2 * 3 / (5**2 * 6)),
    "exponential": (2, 2**2),
}
for name, (pdf, low, high) in laws.items():
    step = (high - low) / 40_000
    x = low + (jnp.arange(40_000) + 0.5) * step  # midpoints
    p = pdf(x)
    assert jnp.allclose(p, by_hand[name](x))
    mean = (x * p).sum() * step
    variance = ((x - mean) ** 2 * p).sum() * step
    assert jnp.allclose(
        jnp.array([mean, variance]), jnp.array(closed[name]), rtol=1e-4
    )
    print(f"{name}, mass: {p.sum() * step:.4f}")
    print(f"{name}, mean: {mean:.3f}")
    print(f"{name}, variance: {variance:.3f}")

x = 2.0  # rate or scale?
print(f"rate 0.5 at 2: {expon.pdf(x, scale=1 / 0.5):.4f}")
print(f"scale 0.5 at 2: {expon.pdf(x, scale=0.5):.4f}")
print(f"uniform, log density at 5: {uniform.logpdf(x + 3, 1.0, 3.0):.1f}")
