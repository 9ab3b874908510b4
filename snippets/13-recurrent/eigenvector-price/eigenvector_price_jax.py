import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n = 20
i = np.arange(n)
B, C = np.eye(2)[::-1]  # (0, 1) and (1, 0)


@jax.jit
def by_powers(A):  # (e, e) to (n,), in the precision of A
    def next_power(column, _):
        return A @ column, column[0]  # C takes the first

    return jax.lax.scan(next_power, jnp.asarray(B, A.dtype), length=n)[1]


@jax.jit
def by_eigenvalues(A):
    root = jnp.sqrt(2 * A[1, 0])  # eigenvectors (1, root), (1, -root)
    P = jnp.array([[1, 1], [root, -root]], A.dtype)
    lam = 0.5 + 0.5 * P[1]
    b = jnp.linalg.solve(P, B.astype(A.dtype))  # (e,)
    kernel = (C.astype(A.dtype) @ P * b) @ lam[:, None] ** i
    return kernel, jnp.linalg.cond(P)


A = np.array([[0.5, 0.5], [0.0, 0.5]])
print("kernel / 0.5^i:", (by_powers(A) / 0.5**i)[:5].tolist())
for delta in 1e-2, 1e-5, 1e-8:
    A[1, 0] = delta
    exact = by_powers(A)
    f32 = A.astype(np.float32)
    kernel, condition = by_eigenvalues(f32)
    assert kernel.dtype == np.float32
    print(f"condition of P at {delta:.0e}: {condition:.0f}")
    for name, k in ("powers", by_powers(f32)), ("eigenvalues", kernel):
        error = abs(k - exact).max()
        print(f"error by {name} at {delta:.0e}: {error:.0e}")
