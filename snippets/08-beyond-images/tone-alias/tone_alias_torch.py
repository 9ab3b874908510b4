import matplotlib.pyplot as plt
import torch

rate = 8000  # samples a second
time = torch.arange(rate // 10).double() / rate  # (n,): 0.1 seconds


def tone(f, time):
    return torch.cos(2 * torch.pi * f * time)


def heard(x):  # the frequency of the largest entry of the spectrum
    size = torch.fft.rfft(x).abs()  # (n // 2 + 1,)
    return (size.argmax() * rate / len(x)).item()


for f in (1000, 3000, 4000, 5000, 7000, 9000, 20200):
    print(f"{f} Hz, heard as: {heard(tone(f, time)):.0f} Hz")
gap = (tone(7000, time) - tone(1000, time)).abs().max().item()
print("7000 and 1000 Hz, same samples:", gap < 1e-9)

alias = heard(tone(7000, time))
name = f"heard: {alias / 1000:g} kHz"
fine = torch.linspace(0, 0.002, 500, dtype=torch.float64)
plt.figure(figsize=(4.8, 2.2))
plt.plot(1000 * fine, tone(7000, fine), lw=1, label="7 kHz")
plt.plot(1000 * fine, tone(alias, fine), "--", label=name)
few = time[: rate // 500 + 1]
plt.plot(1000 * few, tone(7000, few), "o", label="samples")
plt.xlabel("milliseconds")
plt.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=3)
plt.show()
