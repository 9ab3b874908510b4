import torch
from torch.nn import functional as F

rate = 16000
time = torch.arange(1600, dtype=torch.float64) / rate  # (n,)
tones = torch.stack(  # (b, c, n): two sounds, one channel each
    [torch.cos(2 * torch.pi * f * time) for f in (1000, 7000)]
)[:, None]
kernels = {
    "every second sample": [1.0],
    "mean of 2": [1 / 2] * 2,
    "mean of 4": [1 / 4] * 4,
    "1 3 3 1": [1 / 8, 3 / 8, 3 / 8, 1 / 8],
}
for name, kernel in kernels.items():
    w = torch.tensor(kernel, dtype=torch.float64)  # (k,)
    y = F.conv1d(tones, w[None, None], stride=2)[:, 0, :720]  # at 8 kHz
    # 90 whole periods of 1 kHz; a tone of size 1 gives n / 2 = 360
    spectrum = torch.fft.rfft(y).abs() / 360  # (b, 361): 720 samples
    at = 1000 * 720 // 8000  # where 1 kHz stands
    kept, alias = spectrum[:, at].tolist()  # amplitudes
    print(f"{name}, of 1 kHz arrives: {kept:.3f}")
    print(f"{name}, of 7 kHz arrives as 1 kHz: {alias:.3f}")

    step = torch.arange(len(w), dtype=torch.float64)  # what theory says
    for f, came in ((1000, kept), (7000, alias)):
        turn = torch.exp(-2j * torch.pi * f * step / rate)
        assert abs((w * turn).sum().abs().item() - came) < 1e-9
