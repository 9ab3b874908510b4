import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import multivariate_normal, norm

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(3)
I2, I20 = jnp.eye(2), jnp.eye(20)
logpdf = jax.jit(multivariate_normal.logpdf)  # one compilation per shape


def draw(n):  # a line with intercept 0.5, slope 1 and noise 0.5
    x, e = jnp.asarray(rng.standard_normal((2, n)))
    return jnp.stack([jnp.ones(n), x], axis=1), 0.5 + x + 0.5 * e


(X, y), (X_new, y_new) = draw(20), draw(5000)  # (n, d), (n,)


@jax.jit
def evidence(sigma, tau):  # log p(y | X), averaged over all weights
    K = sigma**2 * I20 + tau**2 * X @ X.T  # (n, n)
    return multivariate_normal.logpdf(y, 0 * y, K)


def posterior(sigma, tau):  # -> (d,), (d, d)
    S = jnp.linalg.inv(I2 / tau**2 + X.T @ X / sigma**2)
    return S @ X.T @ y / sigma**2, S


for sigma, tau in [
    (0.25, 1.0),
    (0.5, 1.0),
    (1.0, 1.0),
    (0.5, 0.1),
    (0.5, 1000.0),
]:
    m, S = posterior(sigma, tau)
    w = jnp.array([1.0, -1.0])  # Bayes' rule at any w
    rest = logpdf(w, 0 * m, tau**2 * I2) + logpdf(y, X @ w, sigma**2 * I20)
    rest = rest - logpdf(w, m, S)
    np.testing.assert_allclose(rest, evidence(sigma, tau))
    std = jnp.sqrt((X_new @ S * X_new).sum(1) + sigma**2)  # (5000,)
    new = norm.logpdf(y_new, X_new @ m, std).mean()
    name = f"sigma {sigma:g}, tau {tau:g}"
    print(f"{name}, evidence: {evidence(sigma, tau):.1f}")
    print(f"{name}, new examples: {new:.3f}")

grid = jnp.arange(20, 101) / 100
best = grid[jax.vmap(evidence, in_axes=(0, None))(grid, 1.0).argmax()]
left = y - X @ jnp.linalg.lstsq(X, y)[0]
print("sigma of most evidence:", best)
print(f"maximum likelihood: {jnp.sqrt(jnp.square(left).mean()):.3f}")
