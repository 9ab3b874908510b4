from itertools import product

import numpy as np
import torch
import torch.nn.functional as F
from torch.fft import irfft2, rfft2
from torch.utils.benchmark import Timer

rng = np.random.default_rng(0)
size = 48  # size x size outputs


def direct(X, K):
    return F.conv2d(X, K)


def by_spectra(X, K):
    spectra = rfft2(X), rfft2(K, X.shape[2:]).conj()
    both = torch.einsum("nchw,ochw->nohw", *spectra)
    return irfft2(both, X.shape[2:])[:, :, :size, :size]


def seconds(f, X, K):
    timer = Timer("f(X, K)", globals=dict(f=f, X=X, K=K))
    timer.timeit(1)  # to warm up
    return min(timer.timeit(1).mean for _ in range(5))


for c, s in product((1, 16), (3, 9, 31)):  # channels, side of the kernel
    X = rng.integers(0, 10, (1, c, size + s - 1, size + s - 1))
    K = rng.integers(-9, 10, (c, c, s, s))
    X, K = (torch.tensor(A, dtype=torch.float32) for A in (X, K))
    assert torch.equal(direct(X, K), by_spectra(X, K).round())
    case = f"kernel {s} with {c} in and out"
    print(f"{case}, products per output:", s * s * c)
    ratio = seconds(direct, X, K) / seconds(by_spectra, X, K)
    print(f"sums / spectra at {case}: {ratio:.2f}")
