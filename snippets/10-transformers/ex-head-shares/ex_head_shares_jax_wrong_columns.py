# Wrong: takes columns of the output matrix for rows
import jax.numpy as jnp


def head_shares(A, u, W_v, W_o, r, U):
    h, e = A.shape[1], u.shape[-1]
    v = (u @ W_v).reshape(*u.shape[:2], h, -1)  # (b, n, h, e / h)
    rows = W_o.T.reshape(h, -1, e)  # (h, e / h, e)
    added = jnp.einsum("bhij,bjhk,hke->bhie", A, v, rows)
    return (added / r[:, None, :, None]).mean(2) @ U
