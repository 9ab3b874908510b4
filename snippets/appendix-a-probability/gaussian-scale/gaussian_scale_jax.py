import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)

sigma = 2.0
mu = 3.0
x = jnp.array([3.0, 5.0])  # (n,)
by_hand = (
    -((x - mu) ** 2) / (2 * sigma**2)
    - jnp.log(sigma)
    - jnp.log(2 * jnp.pi) / 2
)
scales = {"right": sigma, "wrong": sigma**2}  # ✗ the variance
assert jnp.allclose(norm.logpdf(x, mu, sigma), by_hand)
print(f"density at 3: {jnp.exp(by_hand[0]):.4f}")
print(f"density at 5: {jnp.exp(by_hand[1]):.4f}")

grid = jnp.linspace(-97, 103, 20_001)
draws = np.random.default_rng(0).normal(mu, sigma, 100_000)
plt.figure(figsize=(4.8, 2.8))
for (name, scale), line in zip(scales.items(), ("C0-", "C1--"), strict=True):
    density = norm.pdf(grid, mu, scale)
    mass = density.sum() * 0.01
    inside = 2 * norm.cdf(mu + 1.96 * sigma, mu, scale) - 1
    cost = -norm.logpdf(draws, mu, scale).mean()
    print(f"{name}, mass: {mass:.4f}")
    print(f"{name}, mass within 1.96 sigma: {inside:.2f}")
    print(f"{name}, mean -log p of draws: {cost:.3f}")
    plt.plot(grid, density, line, label=name)
plt.hist(draws, 60, density=True, color="gray", alpha=0.4)
plt.gca().set(xlim=(-7, 13), ylim=(0, 0.85), xlabel="x", ylabel="density")
plt.legend()
plt.show()
