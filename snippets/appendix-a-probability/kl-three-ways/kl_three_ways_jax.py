import math

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)

x = jnp.linspace(-19, 21, 4001)  # (m,): a grid
z = jnp.array(np.random.default_rng(0).normal(size=100_000))  # (n,)
P, Q = (0.0, 1.0), (1.0, 2.0)  # mean and standard deviation


def formula(m, s, k, t):  # from N(m, s²) to N(k, t²)
    return math.log(t / s) + (s**2 + (m - k) ** 2) / (2 * t**2) - 0.5


def log_ratio(p, q, x):
    return norm.logpdf(x, *p) - norm.logpdf(x, *q)


_, panels = plt.subplots(2, 1, figsize=(4.8, 5.2), sharex=True)
for name, p, q, panel in [
    ("D(p, q)", P, Q, panels[0]),
    ("D(q, p)", Q, P, panels[1]),
]:
    pieces = norm.pdf(x, *p) * log_ratio(p, q, x)  # (m,)
    grid = jnp.trapezoid(pieces, x)
    ratios = log_ratio(p, q, p[0] + p[1] * z)  # (n,): draws from p
    error = ratios.std(correction=1) / len(ratios) ** 0.5
    assert jnp.isclose(grid, formula(*p, *q))
    assert abs(ratios.mean() - grid) < 4 * error
    print(f"{name}, by formula: {formula(*p, *q):.4f}")
    print(f"{name}, on the grid: {grid:.4f}")
    print(f"{name}, by draws: {ratios.mean():.2f} ± {error:.3f}")
    a, b = x[1300:2701:10], pieces[1300:2701:10]  # from -6 to 8
    panel.plot(a, b)
    panel.fill_between(a, b, where=b > 0, alpha=0.3)
    panel.fill_between(a, b, where=b < 0, hatch="///", alpha=0.3)
    panel.set(ylim=(-0.2, 0.6), ylabel=f"integrand of {name}")
panels[1].set(xlabel="x")
plt.show()
