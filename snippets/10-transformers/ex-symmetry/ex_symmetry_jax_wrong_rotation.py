# Wrong: tries one rotation alone
import jax.numpy as jnp


def symmetry(f, X):
    n, Y = len(X), f(X)
    kept = moved = True
    for order in [jnp.roll(jnp.arange(n), 1)]:
        Z = f(X[order])
        kept = kept and jnp.allclose(Z, Y, rtol=0, atol=1e-4)
        moved = (
            moved
            and Y.shape[:1] == (n,)
            and jnp.allclose(Z, Y[order], rtol=0, atol=1e-4)
        )
    return "invariant" if kept else "equivariant" if moved else "neither"
