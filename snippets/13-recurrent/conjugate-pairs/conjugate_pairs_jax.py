import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e = 40, 5
blocks = np.zeros((e, e))  # two pairs, and one real eigenvalue
blocks[:2, :2] = [[0.8, -0.5], [0.5, 0.8]]
blocks[2:4, 2:4] = [[-0.3, -0.6], [0.6, -0.3]]
blocks[4, 4] = 0.9
M = rng.normal(size=(e, e))
A = M @ blocks @ np.linalg.inv(M)  # any real basis
B, C = rng.normal(size=(2, e))
lam, P = np.linalg.eig(A)  # (e,), (e, e), complex


@jax.jit
def kernels(A, lam, P):  # by powers (n,), by eigenvalue (e, n)
    def next_power(column, _):
        return A @ column, C @ column

    kernel = jax.lax.scan(next_power, jnp.asarray(B), length=n)[1]
    b, c = jnp.linalg.solve(P, B + 0j), C @ P  # (e,), (e,)
    return kernel, (c * b)[:, None] * lam[:, None] ** jnp.arange(n)


kernel, terms = map(np.asarray, kernels(A, lam, P))
total = terms.sum(0)
print(f"largest imaginary part: {abs(total.imag).max():.4f}")
print("sum of all e terms = kernel:", np.allclose(total.real, kernel))


def error(other):
    return f"{abs(other - kernel).max():.4f}"


above = lam.imag > 1e-9  # one of each pair
alone = abs(lam.imag) <= 1e-9
half, real = terms[above].real.sum(0), terms[alone].real.sum(0)
print("eigenvalues kept:", above.sum() + alone.sum())
print("pairs twice, error:", error(2 * half + real))
print("wrong, nothing twice, error:", error(half + real))
print("wrong, all twice, error:", error(2 * (half + real)))
print(f"largest entry of the kernel: {abs(kernel).max():.4f}")
