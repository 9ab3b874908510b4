import jax
import jax.numpy as jnp
from jax.scipy.linalg import solve_triangular

jax.config.update("jax_enable_x64", True)
epsilon = 2.0**-12
X = jnp.array([[1, 1], [epsilon, 0], [0, epsilon]])  # (n, d)
y = X @ jnp.array([1.0, -1.0])  # (n,): the weights are (1, -1)


def by_normal_equations(X, y):
    w = jnp.linalg.solve(X.T @ X, X.T @ y)
    return w.tolist() if jnp.isfinite(w).all() else "singular"


def by_qr(X, y):
    Q, R = jnp.linalg.qr(X)  # (n, d), (d, d)
    return solve_triangular(R, Q.T @ y)


s = jnp.linalg.svd(X, compute_uv=False)  # descending
print(f"condition number of X: {s[0] / s[-1]:.0f}")
for name in ("float64", "float32"):
    A, b = X.astype(name), y.astype(name)
    print(f"{name}, X^T X - 1:", (A.T @ A - 1).tolist())
    print(f"{name}, normal equations:", by_normal_equations(A, b))
    w = by_qr(A, b)
    print(f"{name}, QR:", [round(v, 2) for v in w.tolist()])
    library = jnp.linalg.lstsq(A, b)[0]
    assert jnp.allclose(w, library, rtol=1e-2)
