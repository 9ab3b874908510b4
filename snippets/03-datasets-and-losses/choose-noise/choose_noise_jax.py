import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import multivariate_normal, norm

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(3)
I2, I20 = jnp.eye(2), jnp.eye(20)
logpdf = multivariate_normal.logpdf


def draw(n):  # a line with intercept 0.5, slope 1 and noise 0.5
    x, e = jnp.asarray(rng.standard_normal((2, n)))
    return jnp.stack([jnp.ones(n), x], axis=1), 0.5 + x + 0.5 * e


(X, y), (X_new, y_new) = draw(20), draw(5000)  # (n, d), (n,)


def log_evidence(sigma, tau):  # of p(y | X), a mean over all weights
    K = sigma**2 * I20 + tau**2 * X @ X.T  # (n, n)
    return logpdf(y, 0 * y, K)


@jax.jit
def look(sigma, tau):  # -> (), (), ()
    S = jnp.linalg.inv(I2 / tau**2 + X.T @ X / sigma**2)
    m = S @ X.T @ y / sigma**2
    w = jnp.array([1.0, -1.0])  # Bayes' rule at any w
    joint = norm.logpdf(w, 0, tau).sum() + norm.logpdf(y, X @ w, sigma).sum()
    std = jnp.sqrt((X_new @ S * X_new).sum(1) + sigma**2)  # (5000,)
    new = norm.logpdf(y_new, X_new @ m, std).mean()
    return log_evidence(sigma, tau), joint - logpdf(w, m, S), new


for sigma, tau in [
    (0.25, 1.0),
    (0.5, 1.0),
    (1.0, 1.0),
    (0.5, 0.1),
    (0.5, 1000.0),
]:
    total, rest, new = look(sigma, tau)
    np.testing.assert_allclose(rest, total)
    name = f"sigma {sigma:g}, tau {tau:g}"
    print(f"{name}, log evidence: {total:.1f}")
    print(f"{name}, new examples: {new:.3f}")

grid = [k / 100 for k in range(20, 101)]
best = max(grid, key=lambda sigma: look(sigma, 1.0)[0])  # compiled already
left = y - X @ jnp.linalg.lstsq(X, y)[0]
off = y - 0.5 - X[:, 1]  # the noise that was drawn
print("sigma of most evidence:", best)
print(f"maximum likelihood: {jnp.sqrt(jnp.square(left).mean()):.3f}")
print(f"noise of these twenty: {jnp.sqrt(jnp.square(off).mean()):.3f}")
