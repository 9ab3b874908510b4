from timeit import repeat

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from jax.numpy.fft import irfft2, rfft2

rng = np.random.default_rng(0)
n, c, o = 48, 2, 2  # n x n windows, channels in and out


@jax.jit
def direct(X, K):
    return lax.conv(X, K, (1, 1), "VALID")


@jax.jit
def by_spectra(X, K):
    size = X.shape[2:]  # no more zeros: only the valid part is kept
    spectra = rfft2(X), rfft2(K, size).conj()
    both = jnp.einsum("bchw,ochw->bohw", *spectra, precision="highest")
    return irfft2(both, size)[:, :, :n, :n]


def seconds(f, X, K):
    f(X, K).block_until_ready()  # to compile
    return min(repeat(lambda: f(X, K).block_until_ready(), number=1))


for s in 3, 9, 31:
    X = rng.integers(0, 10, (1, c, n + s - 1, n + s - 1))
    K = rng.integers(-9, 10, (o, c, s, s))
    X, K = (jnp.asarray(A, jnp.float32) for A in (X, K))
    assert jnp.allclose(direct(X, K), by_spectra(X, K), atol=0.1)
    print(f"kernel {s}, products per output:", s * s * c)
    ratio = seconds(direct, X, K) / seconds(by_spectra, X, K)
    print(f"sums / spectra at kernel {s}: {ratio:.2f}")
