import matplotlib.pyplot as plt
import torch

r = 0.95
n, theta = 60, torch.pi / 6  # a turn in twelve steps
i = torch.arange(n).double()
powers = torch.polar(r**i, theta * i)  # (n,), the powers of lambda
kernel = powers.real  # one of a pair, with c b = 1/2, taken twice
print(f"after a turn: {kernel[12]:.4f}")
print(f"last entry: {kernel[-1]:.4f}")
print(f"sum of the sizes: {kernel.abs().sum():.4f}")
small = (powers.abs() < 0.01).nonzero()[:1, 0].tolist()
print("first step with a power below 0.01:", small)

figure, axes = plt.subplots(
    2, 1, figsize=(4.8, 5.2), layout="constrained", height_ratios=(3, 2)
)
turn = torch.linspace(0, 2 * torch.pi, 200)
axes[0].plot(turn.cos(), turn.sin(), color="0.6", lw=1, ls=":")
axes[0].plot(powers.real, powers.imag, "C0.-", lw=0.8)
axes[0].plot(1, 0, "C1s")
axes[0].set(xlim=(-2, 2), ylim=(-2, 2), aspect="equal")
axes[0].set(xlabel="real part", ylabel="imaginary part")
axes[1].axhline(0, color="0.6", lw=1)
axes[1].plot(i, kernel, "C0.-", lw=0.8)
axes[1].set(xlabel="steps since the input", ylabel="kernel", ylim=(-2, 2))
plt.show()
