import numpy as np
import torch
import torch.nn.functional as F
from torch.fft import irfft2, rfft2
from torch.utils.benchmark import Timer

rng = np.random.default_rng(0)
n, c, o = 48, 2, 2  # n x n windows, channels in and out


def direct(X, K):
    return F.conv2d(X, K)


def by_spectra(X, K):
    size = X.shape[2:]  # no more zeros: only the valid part is kept
    both = torch.einsum("bchw,ochw->bohw", rfft2(X), rfft2(K, size).conj())
    return irfft2(both, size)[:, :, :n, :n]


def seconds(f, X, K):
    timer = Timer("f(X, K)", globals=dict(f=f, X=X, K=K))
    timer.timeit(1)  # to warm up
    return min(timer.timeit(1).mean for _ in range(5))


for s in 3, 9, 31:
    X = rng.integers(0, 10, (1, c, n + s - 1, n + s - 1))
    K = rng.integers(-9, 10, (o, c, s, s))
    X, K = (torch.tensor(A, dtype=torch.float32) for A in (X, K))
    assert torch.equal(direct(X, K), by_spectra(X, K).round())
    print(f"kernel {s}, products per output:", s * s * c)
    ratio = seconds(direct, X, K) / seconds(by_spectra, X, K)
    print(f"sums / spectra at kernel {s}: {ratio:.2f}")
