import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from jax.numpy.fft import fft, irfft, rfft

jax.config.update("jax_enable_x64", True)
x = jnp.array([3.0, 1, 4, 1, 5, 9, 2, 6])  # (n,)
k = jnp.array([1.0, 10, 100])  # (s,)
n, s = len(x), len(k)


def product_of_spectra(size):  # rfft fills up with zeros to this size
    return irfft(rfft(x, size) * rfft(k, size), size)


def show(name, values):
    print(f"{name}:", [round(value) for value in values.tolist()])


direct = jnp.asarray(np.convolve(x, k))  # (n + s - 1,)
enough, short = product_of_spectra(n + s - 1), product_of_spectra(n)
show("convolution", direct)
show("spectra, enough zeros", enough)
show("spectra, no zeros", short)  # the mistake
assert jnp.allclose(enough, direct)

wrong = abs(short - direct[:n]) > 0.5
print("wrong places:", wrong.nonzero()[0].tolist())
# What ran out at the end comes in again at the front.
folded = direct[:n].at[: s - 1].add(direct[n:])
assert jnp.allclose(short, folded)

# What a layer computes: correlation, by the conjugate of the kernel's
# spectrum. Here the wrap spoils the end, which the valid part leaves out.
slid = irfft(rfft(x) * rfft(k, n).conj(), n)
show("correlation, no zeros", slid)
layer = lax.conv(x[None, None], k[None, None], (1,), "VALID")[0, 0]
assert jnp.allclose(slid[: n - s + 1], layer)  # (n - s + 1,)

# For real numbers the second half of a spectrum mirrors the first.
assert jnp.allclose(jnp.flip(fft(x)[1:]), fft(x)[1:].conj())
assert jnp.allclose(rfft(x), fft(x)[: n // 2 + 1])

# A wave that fits in n places comes out as itself, times a number.
padded = jnp.pad(k, (0, n - s))
C = jnp.stack([jnp.roll(padded, j) for j in range(n)], axis=1)  # column j
for m in range(n):
    wave = jnp.exp(2j * jnp.pi * m * jnp.arange(n) / n)  # (n,)
    assert jnp.allclose(C @ wave, fft(padded)[m] * wave)
