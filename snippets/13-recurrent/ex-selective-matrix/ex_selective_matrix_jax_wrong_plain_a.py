# Wrong: takes a for -1
import jax.numpy as jnp


def selective_matrix(delta, a, B, C):
    """The matrix M with Y = M X, of one head of a selective layer.

    S_i = exp(a delta_i) S_(i - 1) + delta_i b_i x_i^T, from S = 0, and
    y_i = S_i^T c_i. delta: (n,), positive; a: a negative number;
    B, C: (n, e), a row for each token. Returns (n, n).
    None of the arguments is to be changed.
    """
    far = -delta.cumsum()  # (n,)
    D = far[:, None] - far  # (n, n)
    lower = jnp.tri(len(delta), dtype=bool)
    L = jnp.exp(jnp.where(lower, D, -jnp.inf))
    return C @ B.T * L * delta
