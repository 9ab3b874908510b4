import matplotlib.pyplot as plt
import torch

rate, size = 8000, 256  # so 31.25 Hz from one frequency to the next
time = torch.arange(size, dtype=torch.float64) / rate
windows = {
    "rectangle": torch.ones(size, dtype=torch.float64),
    "Hann": torch.hann_window(size, dtype=torch.float64),
}


def spectrum(f, window):  # (size // 2 + 1,): power
    x = torch.sin(2 * torch.pi * f * time)
    return torch.fft.rfft(x * window).abs().square()


def far(power, bins):  # the share that lies more than 3 bins away
    away = (torch.arange(len(power)) - bins).abs() > 3
    return (power[away].sum() / power.sum()).item()


for name, window in windows.items():
    for bins in (32, 32.5):  # periods in the piece
        share = far(spectrum(bins * rate / size, window), bins)
        print(f"{name}, {bins} periods, far away: {share:.6f}")

plt.figure(figsize=(4.8, 2.6))
at = {"rectangle": (2900, -38), "Hann": (1900, -70)}  # Hz, decibels
for name, window in windows.items():
    loud = torch.sin(2 * torch.pi * 32.5 * rate / size * time)
    faint = 0.003 * torch.sin(2 * torch.pi * 56 * rate / size * time)
    S = torch.fft.rfft((loud + faint) * window)
    level = 20 * torch.log10(S.abs() / S.abs().max())  # decibels
    a, b, c = level[55:58].tolist()
    print(f"{name}, the faint tone is a peak:", a < b > c)
    print(f"{name}, level there: {b:.1f} dB")
    plt.plot(torch.arange(len(level)) * rate / size, level)
    plt.text(*at[name], name)
plt.xlabel("Hz")
plt.ylabel("decibels")
plt.ylim(-110, 5)
plt.show()
