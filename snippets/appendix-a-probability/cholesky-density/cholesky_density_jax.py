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
def compare(r, cov):
    dets = [jnp.linalg.det(c) for c in (cov, cov.astype(jnp.float32))]
    library = multivariate_normal.logpdf(r, jnp.zeros_like(r), cov)
    return by_inverse(r, cov), by_cholesky(r, cov), library, dets


for d in (2, 100, 200):
    A = rng.normal(size=(d, 3 * d))
    cov = jnp.array(A @ A.T / (300 * d))  # (d, d), variances near 0.01
    r = jnp.array(0.1 * rng.normal(size=d))  # (d,)
    inverse, log, library, dets = compare(r, cov)
    assert jnp.isclose(log, library)
    print(f"d = {d}, by inverse and determinant: {inverse:.3f}")
    print(f"d = {d}, by Cholesky: {log:.3f}")
    for name, det in zip(("float64", "float32"), dets, strict=True):
        print(f"d = {d}, {name}, det is 0: {det == 0}")
