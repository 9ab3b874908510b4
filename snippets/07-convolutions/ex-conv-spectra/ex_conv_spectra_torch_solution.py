import torch
from torch.fft import irfft2, rfft2


def convolve(X, K):
    (h, w), (r, s) = X.shape[2:], K.shape[2:]
    spectra = rfft2(X), rfft2(K, (h, w)).conj()
    product = torch.einsum("nchw,ochw->nohw", *spectra)  # sums over c
    return irfft2(product, (h, w))[:, :, : h - r + 1, : w - s + 1]
