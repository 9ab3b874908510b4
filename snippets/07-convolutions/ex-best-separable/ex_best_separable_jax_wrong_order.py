# Wrong: all first maps, then all second ones
import jax.numpy as jnp


def best_separable(K, q):
    s, _, c, o = K.shape
    matrices = K.transpose(2, 3, 0, 1).reshape(c, o, s * s)
    U, d, Vh = jnp.linalg.svd(matrices, full_matrices=False)
    D = Vh[:, :q].transpose(1, 0, 2).reshape(c * q, s, s)
    D = D.transpose(1, 2, 0)[:, :, None]
    P = U[:, :, :q] * d[:, None, :q]  # (c, o, q)
    return D, P.transpose(2, 0, 1).reshape(c * q, o)
