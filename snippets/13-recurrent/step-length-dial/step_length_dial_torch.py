import matplotlib.pyplot as plt
import torch

torch.set_default_dtype(torch.float64)
delta = 1.6  # length of a step
rate, end = -1.0, 12.0  # ds/dt = rate * s, from s = 1 on
steps = int(end / delta + 0.01)
i = torch.arange(steps + 1)
factors = {
    "Euler": 1 + delta * rate,
    "bilinear": (1 + delta * rate / 2) / (1 - delta * rate / 2),
    "hold": torch.exp(torch.tensor(delta * rate)).item(),
}
axis = plt.figure(figsize=(4.8, 2.8)).gca()
t = torch.linspace(0, end, 200)
axis.plot(t, torch.exp(rate * t), color="0.5", label="exact")
for (name, factor), mark in zip(factors.items(), "sox", strict=True):
    s = factor**i  # (steps + 1,)
    print(f"{name}, factor: {factor:.4f}")
    print(f"{name}, after {steps} steps: {s[-1]:.4f}")
    print(f"{name}, changes of sign: {(s[1:] * s[:-1] < 0).sum()}")
    axis.plot(delta * i, s, mark, ls=":", label=name)
axis.set(xlim=(0, end), ylim=(-3, 3), xlabel="time", ylabel="state")
axis.legend(ncols=2)
plt.show()
