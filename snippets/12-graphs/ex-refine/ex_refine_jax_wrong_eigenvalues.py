# Wrong: compares the eigenvalues
import jax.numpy as jnp


def tells_apart(A, B):
    if len(A) != len(B):
        return True
    first, second = (jnp.linalg.eigvalsh(M.astype(float)) for M in (A, B))
    return not jnp.allclose(first, second, atol=1e-4)
