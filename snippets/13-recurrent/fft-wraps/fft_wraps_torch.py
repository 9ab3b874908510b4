import matplotlib.pyplot as plt
import torch

n = 64
A = 0.93 * torch.tensor([[0.9, -(0.19**0.5)], [0.19**0.5, 0.9]]).double()
s, kernel = torch.tensor([1.0, 0.0]).double(), []  # B
for _ in range(n):
    kernel.append(s[0])  # C takes the first number of the state
    s = A @ s
kernel = torch.stack(kernel)  # (n,)
x = torch.zeros(n).double()
x[48] = 1.0  # silence, then one impulse

s, y = torch.zeros(2).double(), []
for x_i in x:
    s = A @ s + torch.stack([x_i, torch.zeros_like(x_i)])
    y.append(s[0])
y = torch.stack(y)


def by_fft(size):  # both signals are filled up with zeros to this size
    product = torch.fft.rfft(x, size) * torch.fft.rfft(kernel, size)
    return torch.fft.irfft(product, size)[:n]


right, wrapped = by_fft(2 * n), by_fft(n)
print(f"size 2n, largest error: {(right - y).abs().max():.4f}")
print(f"size n, largest error: {(wrapped - y).abs().max():.4f}")
print("size n, wrong outputs:", ((wrapped - y).abs() > 1e-9).sum().item())
print(f"size n, output before any input: {wrapped[0]:.4f}")
print(
    f"size n, largest error from 48 on: {(wrapped - y)[48:].abs().max():.4f}"
)

figure, ax = plt.subplots(figsize=(4.8, 2.4), layout="constrained")
ax.plot(y, "C0", label="loop, and FFT of size 2n")
ax.plot(wrapped, "C1--", label="FFT of size n")
ax.axvline(48, color="0.6", lw=1, ls=":")
ax.set(xlabel="step, from 0", ylabel="output", ylim=(-0.8, 1.7))
ax.legend(loc="upper left")
plt.show()
