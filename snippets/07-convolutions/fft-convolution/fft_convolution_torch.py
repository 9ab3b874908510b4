import numpy as np
import torch
import torch.nn.functional as F
from torch.fft import fft, irfft, rfft

x = torch.tensor([3.0, 1, 4, 1, 5, 9, 2, 6], dtype=torch.float64)  # (n,)
k = torch.tensor([1.0, 10, 100], dtype=torch.float64)  # (s,)
n, s = len(x), len(k)


def product_of_spectra(size):  # rfft fills up with zeros to this size
    return irfft(rfft(x, size) * rfft(k, size), size)


def show(name, values):
    print(f"{name}:", [round(value) for value in values.tolist()])


direct = torch.from_numpy(np.convolve(x, k))  # (n + s - 1,)
enough, short = product_of_spectra(n + s - 1), product_of_spectra(n)
show("convolution", direct)
show("spectra, enough zeros", enough)
show("spectra, no zeros", short)  # the mistake
assert torch.allclose(enough, direct)

wrong = (short - direct[:n]).abs() > 0.5
print("wrong places:", wrong.nonzero()[:, 0].tolist())
folded = direct[:n].clone()
folded[: s - 1] += direct[n:]  # the end comes in again at the front
assert torch.allclose(short, folded)

# What a layer computes: correlation, by the conjugate of the kernel's
# spectrum. Here the wrap spoils the end, which the valid part leaves out.
slid = irfft(rfft(x) * rfft(k, n).conj(), n)
show("correlation, no zeros", slid)
layer = F.conv1d(x[None, None], k[None, None])[0, 0]  # (n - s + 1,)
assert torch.allclose(slid[: n - s + 1], layer)

# For real numbers the second half of a spectrum mirrors the first.
assert torch.allclose(fft(x)[1:].flip(0), fft(x)[1:].conj())
assert torch.allclose(rfft(x), fft(x)[: n // 2 + 1])

# A wave that fits in n places comes out as itself, times a number.
padded = F.pad(k, (0, n - s))
C = torch.stack([padded.roll(j) for j in range(n)], dim=1)  # column j
for m in range(n):
    wave = torch.exp(2j * torch.pi * m * torch.arange(n) / n)  # (n,)
    assert torch.allclose(C.to(wave.dtype) @ wave, fft(padded)[m] * wave)
