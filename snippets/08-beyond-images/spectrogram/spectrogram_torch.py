import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

rate, size, hop = 8000, 256, 128
double = torch.float64
time = torch.arange(rate, dtype=double) / rate  # (n,): one second
sweep = torch.sin(2 * torch.pi * (400 * time + 1200 * time**2))
steady = torch.where(time > 0.5, torch.sin(2 * torch.pi * 1000 * time), 0)
x = sweep + 0.3 * steady

window = torch.hann_window(size, dtype=double)  # (size,)
frames = x.unfold(0, size, hop)  # (t, size): overlapping pieces
S = torch.fft.rfft(frames * window)  # (t, size // 2 + 1), complex

library = torch.stft(  # (size // 2 + 1, t)
    x, size, hop, window=window, center=False, return_complex=True
)
assert torch.allclose(S.T, library)

# the transform of each unit vector: column j is what sample j adds
waves = torch.fft.rfft(torch.eye(size, dtype=double) * window).T
W = torch.cat([waves.real, waves.imag])[:, None]  # (o, c, k), c = 1
y = F.conv1d(x[None, None], W, stride=hop)[0]  # (o, t)
assert torch.allclose(y, torch.cat([S.real, S.imag], dim=1).T)

print("frames, frequencies:", tuple(S.shape))
print(f"from one frequency to the next: {rate / size:.2f} Hz")
for t in (0, 20, 40, 60):
    middle = (t * hop + size / 2) / rate  # seconds
    print(f"frame {t}, sweep at its middle: {400 + 2400 * middle:.1f} Hz")
    loudest = S[t].abs().argmax().item() * rate / size
    print(f"frame {t}, loudest: {loudest:.2f} Hz")
# each frame stands at its middle, and pixels reach half a step further
left = (size - hop) / 2 / rate
right = left + len(S) * hop / rate
step = rate / size / 1000  # kHz
level = 20 * torch.log10(S.abs() + 1e-6)  # decibels
plt.figure(figsize=(4.8, 2.6))
plt.imshow(
    level.T.numpy(),
    vmin=-40,
    origin="lower",
    extent=(left, right, -step / 2, 4 + step / 2),
    aspect="auto",
    interpolation="nearest",
)
plt.xlabel("seconds")
plt.ylabel("kHz")
plt.show()
