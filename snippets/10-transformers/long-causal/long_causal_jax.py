import jax
import jax.numpy as jnp
import numpy as np
from jax.numpy.fft import irfft, rfft

jax.config.update("jax_enable_x64", True)
n = 256
x = jnp.array(np.random.default_rng(0).normal(size=n))
r = jnp.arange(n)  # offsets 0, ..., n - 1: only the past
g = jnp.cos(0.3 * r) * jnp.exp(-r / 100)  # a kernel as long as x


def by_sums(x):  # n (n + 1) / 2 products
    offset = r[:, None] - r  # (n, n)
    return jnp.where(offset >= 0, g[offset.clip(0)], 0.0) @ x


def by_spectra(x, size):
    return irfft(rfft(g, size) * rfft(x, size), size)[:n]


y = by_sums(x)
assert jnp.allclose(y, by_spectra(x, 2 * n))
print("products in the sum:", n * (n + 1) // 2)
print(f"last output: {y[-1]:.4f}")

other = x.at[-1].add(1)  # the future of all tokens but the last
for name, f in {
    "sums": by_sums,
    "spectra, 2n": lambda x: by_spectra(x, 2 * n),
    "spectra, n": lambda x: by_spectra(x, n),  # the mistake
}.items():
    moved = abs(f(other) - f(x))[:-1].max()
    print(f"{name}, exactly causal: {moved.item() == 0}")
    print(f"{name}, the past moves by: {moved:.4f}")
