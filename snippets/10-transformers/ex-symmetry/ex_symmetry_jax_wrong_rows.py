# Wrong: compares the first n rows and passes over the others
import jax.numpy as jnp


def symmetry(f, X):
    n, Y = len(X), f(X)
    kept = moved = True
    for i in range(n - 1):
        order = jnp.array([*range(i), i + 1, i, *range(i + 2, n)])
        Z = f(X[order])
        kept = kept and jnp.allclose(Z, Y, rtol=0, atol=1e-4)
        moved = (
            moved
            and Y.ndim > 0
            and len(Y) >= n
            and jnp.allclose(Z[:n], Y[order], rtol=0, atol=1e-4)
        )
    return "invariant" if kept else "equivariant" if moved else "neither"
