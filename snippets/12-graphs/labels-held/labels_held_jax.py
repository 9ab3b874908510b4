import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n = 5  # a path 0-1-2-3-4 whose two ends are known
A = np.eye(n, k=1) + np.eye(n, k=-1)
P = A / A.sum(1, keepdims=True)  # row i: mean over the neighbours of i
L = np.diag(A.sum(1)) - A
known, free = np.array([0, 4]), np.array([1, 2, 3])
values = np.array([0.0, 1.0])


@jax.jit
def run(values):
    start = jnp.zeros(n).at[known].set(values)

    def held(f, _):  # put back after each step
        return (P @ f).at[known].set(values), None

    f, _ = jax.lax.scan(held, start, length=100)
    g, _ = jax.lax.scan(lambda g, _: (P @ g, None), start, length=100)
    # the fixed point: L f = 0 at each free node
    right = A[np.ix_(free, known)] @ values  # (3,)
    return f, g, jnp.linalg.solve(L[np.ix_(free, free)], right)


f, g, exact = run(values)
assert np.allclose(f[free], exact)
print("held, 100 steps:", [round(v, 4) for v in f.tolist()])
print("solved:", [round(v, 4) for v in exact.tolist()])
print("not held, 100 steps:", [round(v, 4) for v in g.tolist()])
