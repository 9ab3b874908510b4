import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.linalg import solve_triangular
from jax.scipy.stats import multivariate_normal

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)


def by_inverse(r, cov):  # r: (d,), the point less the mean
    form = r @ jnp.linalg.inv(cov) @ r
    log_det = jnp.log(jnp.linalg.det(cov))
    return -(form + log_det + len(r) * jnp.log(2 * jnp.pi)) / 2


def by_cholesky(r, cov):
    L = jnp.linalg.cholesky(cov)  # (d, d), lower triangular
    u = solve_triangular(L, r, lower=True)
    form = jnp.square(u).sum()  # L u = r, so u'u = r' inv(cov) r
    log_det = 2 * jnp.log(jnp.diagonal(L)).sum()
    return -(form + log_det + len(r) * jnp.log(2 * jnp.pi)) / 2


@jax.jit
def look(r, cov):
    library = multivariate_normal.logpdf(r, jnp.zeros_like(r), cov)
    digits = jnp.linalg.slogdet(cov)[1] / jnp.log(10)
    det = jnp.linalg.det(cov)
    return by_inverse(r, cov), by_cholesky(r, cov), library, digits, det


for d in (2, 200):
    A = rng.normal(size=(d, 3 * d))
    cov = A @ A.T / (300 * d)  # (d, d), variances around 0.01
    r = 0.1 * rng.normal(size=d)  # (d,)
    inverse, log, library, digits, det = look(r, cov)
    assert np.isclose(log, library)
    print(f"d = {d}, log10 of the determinant: {digits:.1f}")
    print(f"d = {d}, determinant is 0: {det.item() == 0}")
    print(f"d = {d}, by inverse and determinant: {inverse:.3f}")
    print(f"d = {d}, by Cholesky: {log:.3f}")
