# Wrong: takes for equal what differs by less than 0.01
import jax.numpy as jnp


def symmetry(f, X):
    n, Y = len(X), f(X)
    kept = moved = True
    for i in range(n - 1):  # every reordering is made of such swaps
        order = jnp.array([*range(i), i + 1, i, *range(i + 2, n)])
        Z = f(X[order])
        kept = kept and jnp.allclose(Z, Y, rtol=0, atol=1e-2)
        moved = (
            moved
            and Y.shape[:1] == (n,)
            and jnp.allclose(Z, Y[order], rtol=0, atol=1e-2)
        )
    return "invariant" if kept else "equivariant" if moved else "neither"
