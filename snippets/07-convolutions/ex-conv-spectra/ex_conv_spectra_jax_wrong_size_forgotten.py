# Wrong: irfft2 is not told whether the last axis was odd
import jax.numpy as jnp
from jax.numpy.fft import irfft2, rfft2


def convolve(X, K):
    (h, w), (r, s) = X.shape[1:3], K.shape[:2]
    image = rfft2(X, axes=(1, 2))
    kernel = rfft2(K, (h, w), axes=(0, 1)).conj()
    product = jnp.einsum("nhwc,hwco->nhwo", image, kernel)
    full = irfft2(product, axes=(1, 2))
    return full[:, : h - r + 1, : w - s + 1]
