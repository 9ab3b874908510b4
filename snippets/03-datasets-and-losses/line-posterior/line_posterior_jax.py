import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import multivariate_normal

jax.config.update("jax_enable_x64", True)
X = jnp.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]])  # (n, d)
y = jnp.array([1.0, 2.0, 2.0])  # (n,)
sigma, tau, I2, I3 = 1.0, 1.0, jnp.eye(2), jnp.eye(3)

precision = I2 / tau**2 + X.T @ X / sigma**2  # (d, d)
covariance = jnp.linalg.inv(precision)  # (d, d)
mean = covariance @ X.T @ y / sigma**2  # (d,)
x = jnp.array([1.0, 4.0])  # the line at 4
print("precision:", precision.tolist())
print("15 times covariance:", (15 * covariance).round().tolist())

# one example at a time: a posterior is the next example's prior
A, b = I2 / tau**2, jnp.zeros(2)  # (d, d), (d,)
for x_i, y_i in zip(X, y, strict=True):
    A, b = A + jnp.outer(x_i, x_i) / sigma**2, b + x_i * y_i / sigma**2
    now = jnp.linalg.solve(A, b)  # (d,)
    variance = x @ jnp.linalg.solve(A, x) + sigma**2
    print("mean:", now.round(4).tolist())
    print(f"variance at 4: {variance:.4f}")
np.testing.assert_allclose(now, mean)

# Bayes' rule at any w: log prior + log likelihood - log posterior
logpdf = jax.jit(multivariate_normal.logpdf)  # one compilation per shape
for w in jnp.array([[0.0, 0.0], [1.0, -1.0], [5.0, 3.0]]):
    likelihood = logpdf(y, X @ w, sigma**2 * I3)
    joint = logpdf(w, 0 * mean, tau**2 * I2) + likelihood
    rest = joint - logpdf(w, mean, covariance)
    print(f"log p(y | X): {rest:.4f}")
evidence = logpdf(y, 0 * y, sigma**2 * I3 + tau**2 * X @ X.T)
np.testing.assert_allclose(rest, evidence)
