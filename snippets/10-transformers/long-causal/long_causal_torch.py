import numpy as np
import torch
from torch.fft import irfft, rfft

torch.set_default_dtype(torch.float64)
n = 256
x = torch.tensor(np.random.default_rng(0).normal(size=n))
r = torch.arange(n)  # offsets 0, ..., n - 1: only the past
g = torch.cos(0.3 * r) * torch.exp(-r / 100)  # a kernel as long as x


def by_sums(x):  # n (n + 1) / 2 products
    offset = r[:, None] - r  # (n, n)
    return torch.where(offset >= 0, g[offset.clamp(min=0)], 0.0) @ x


def by_spectra(x, size):
    return irfft(rfft(g, size) * rfft(x, size), size)[:n]


y = by_sums(x)
assert torch.allclose(y, by_spectra(x, 2 * n))
print("products in the sum:", n * (n + 1) // 2)
print(f"last output: {y[-1]:.4f}")

other = x.clone()
other[-1] += 1  # the future of all tokens but the last
for name, f in {
    "sums": by_sums,
    "spectra, 2n": lambda x: by_spectra(x, 2 * n),
    "spectra, n": lambda x: by_spectra(x, n),  # the mistake
}.items():
    moved = (f(other) - f(x))[:-1].abs().max()
    print(f"{name}, exactly causal: {moved.item() == 0}")
    print(f"{name}, the past moves by: {moved:.4f}")
