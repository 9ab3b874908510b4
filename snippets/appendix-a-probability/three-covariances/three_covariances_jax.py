import math

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from jax.scipy.stats import multivariate_normal, norm

jax.config.update("jax_enable_x64", True)
mu = np.array([1.0, 0.0])  # (d,)
full = np.array([[2.0, 1.2], [1.2, 1.0]])  # (d, d)
x = np.array([2.0, 1.0])  # (d,)
z = np.random.default_rng(0).normal(size=(100_000, 2))
angle = np.linspace(0, 2 * np.pi, 200)
circle = np.stack([np.cos(angle), np.sin(angle)], -1)  # (200, d)


@jax.jit
def look(cov):
    L = jnp.linalg.cholesky(cov)
    draws = mu + z @ L.T  # (n, d)
    u = jnp.linalg.solve(cov, (draws - mu).T).T  # (n, d)
    inside = ((draws - mu) * u).sum(-1) <= 4
    log = multivariate_normal.logpdf(x, mu, cov)
    entries = norm.logpdf(x, mu, jnp.sqrt(jnp.diagonal(cov)))  # (d,)
    return log, entries.sum(), inside.mean(), mu + 2 * circle @ L.T


plt.figure(figsize=(4.8, 3.6))
for name, cov, line in [
    ("full", full, "C0-"),
    ("diagonal", np.diag([2.0, 1.0]), "C1--"),
    ("isotropic", 1.5 * np.eye(2), "C2:"),
]:
    log, entries, inside, curve = look(cov)
    print(f"{name}, log density: {log:.4f}")
    print(f"{name}, sum of two: {entries:.4f}")
    print(f"{name}, draws inside: {inside:.3f}")
    plt.plot(*np.asarray(curve.T), line, label=name)
print(f"1 - exp(-2): {1 - math.exp(-2):.3f}")
print(f"one number within 2: {math.erf(2**0.5):.3f}")
plt.gca().set(xlabel="first entry", ylabel="second entry", aspect="equal")
plt.legend(loc="upper left")
plt.xlim(-5, 5)
plt.show()
