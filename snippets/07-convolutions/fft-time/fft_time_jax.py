from itertools import product
from timeit import repeat

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from jax.numpy.fft import irfft2, rfft2

rng = np.random.default_rng(0)
size = 48  # size x size outputs


@jax.jit
def direct(X, K):
    return lax.conv(X, K, (1, 1), "VALID")


@jax.jit
def by_spectra(X, K):
    spectra = rfft2(X), rfft2(K, X.shape[2:]).conj()
    both = jnp.einsum("nchw,ochw->nohw", *spectra, precision="highest")
    return irfft2(both, X.shape[2:])[:, :, :size, :size]


def seconds(f, X, K):
    f(X, K).block_until_ready()  # to compile
    return min(repeat(lambda: f(X, K).block_until_ready(), number=1))


for c, s in product((1, 16), (3, 9, 31)):  # channels, side of the kernel
    X = rng.integers(0, 10, (1, c, size + s - 1, size + s - 1))
    K = rng.integers(-9, 10, (c, c, s, s))
    X, K = (jnp.asarray(A, jnp.float32) for A in (X, K))
    assert jnp.allclose(direct(X, K), by_spectra(X, K), atol=0.4)
    case = f"kernel {s} with {c} in and out"
    print(f"{case}, products per output:", s * s * c)
    ratio = seconds(direct, X, K) / seconds(by_spectra, X, K)
    print(f"sums / spectra at {case}: {ratio:.2f}")
