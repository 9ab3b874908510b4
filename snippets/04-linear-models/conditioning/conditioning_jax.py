import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from jax.scipy.linalg import solve_triangular

jax.config.update("jax_enable_x64", True)
n, d, trials = 30, 5, 301
exponents = np.arange(1, 5.1, 0.25)  # condition numbers 10 to 100,000
rng = np.random.default_rng(0)
U = np.linalg.qr(rng.normal(size=(trials, n, d)))[0]  # orthogonal
V = np.linalg.qr(rng.normal(size=(trials, d, d)))[0]  # columns
truth = jnp.array(rng.normal(size=(trials, d, 1)))[..., 0]


def rounded(A):  # once, to float32
    return A.astype(jnp.float32).astype(jnp.float64)


def errors(U, V, truth, s):  # one trial: (n, d), (d, d), (d,), (d,)
    X = U * s @ V.T
    y = X @ truth
    Q, R = jnp.linalg.qr(rounded(X))
    X_once = solve_triangular(R, Q.T @ y)
    A_once = jnp.linalg.solve(rounded(X.T @ X), X.T @ y)
    single = jnp.linalg.lstsq(X.astype("float32"), y.astype("float32"))[0]
    W = jnp.stack([X_once, A_once, single])  # (3, d)
    return jnp.linalg.norm(W - truth, axis=1) / jnp.linalg.norm(truth)


@jax.jit
def all_trials(s):  # one after the other, not vmap
    return jax.lax.map(lambda trial: errors(*trial, s), (U, V, truth))


curves = []
for kappa in 10.0**exponents:
    s = kappa ** -np.linspace(0, 1, d)  # singular values, 1 to 1 / kappa
    medians = jnp.median(all_trials(s), axis=0)  # (3,)
    curves.append(medians[:2].tolist())
    assert medians[0] < medians[2] < 20 * medians[0]  # all in float32
for i in (4, 8, 12):
    print(f"X rounded, 1e{exponents[i]:.0f}: {curves[i][0]:.1e}")
    print(f"X^T X rounded, 1e{exponents[i]:.0f}: {curves[i][1]:.1e}")
once, product = zip(*curves, strict=True)
plt.loglog(10.0**exponents, product, "C1s--", label="$X^T X$ rounded")
plt.plot(10.0**exponents, once, "C0o-", label="X rounded")
plt.legend()
plt.gca().set(xlabel="condition number of X", ylabel="relative error")
plt.show()
