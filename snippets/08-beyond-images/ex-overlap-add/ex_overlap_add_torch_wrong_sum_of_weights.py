# Wrong: each frame counts the same, however faintly it saw the sample
import torch


def overlap_add(S, window, hop):
    t, size = len(S), len(window)
    n = (t - 1) * hop + size
    frames = torch.fft.irfft(S, size)  # (t, size)
    x = torch.zeros(n, dtype=window.dtype)
    seen = torch.zeros_like(x)
    for i in range(t):
        x[i * hop : i * hop + size] += frames[i]
        seen[i * hop : i * hop + size] += window
    return torch.where(seen > 1e-12, x / seen.clamp(min=1e-12), 0)
