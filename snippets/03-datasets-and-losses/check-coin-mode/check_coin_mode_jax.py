import jax
import jax.numpy as jnp
from jax.scipy.stats import beta

jax.config.update("jax_enable_x64", True)
theta = (jnp.arange(10000) + 0.5) / 10000  # (k,)
u = jnp.arange(-10000, 10001) / 1000  # (m,): log-odds
theta_u = 1 / (1 + jnp.exp(-u))  # (m,): the same in chances
for a, b, h, t in [(1, 1, 2, 0), (2, 2, 4, 1)]:
    density = beta.pdf(theta, a + h, b + t)  # of theta
    slope = theta_u * (1 - theta_u)  # of theta by u
    density_u = beta.pdf(theta_u, a + h, b + t) * slope  # of u
    mean = (theta * density).sum() / density.sum()
    mean_u = (theta_u * density_u).sum() / density_u.sum()
    print(f"Beta({a}, {b}), then {h} heads and {t} tails")
    print(f"highest in theta: {theta[density.argmax()]:.3f}")
    print(f"highest in log-odds: {theta_u[density_u.argmax()]:.3f}")
    print(f"mean chance, both ways: {mean:.3f} {mean_u:.3f}")
