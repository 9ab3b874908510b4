import jax.numpy as jnp


def best_separable(K, q):
    s, _, c, o = K.shape
    matrices = K.transpose(2, 3, 0, 1).reshape(c, o, s * s)
    U, d, Vh = jnp.linalg.svd(matrices, full_matrices=False)
    D = Vh[:, :q].reshape(c * q, s, s).transpose(1, 2, 0)[:, :, None]
    P = U[:, :, :q] * d[:, None, :q]  # (c, o, q)
    return D, P.transpose(0, 2, 1).reshape(c * q, o)
