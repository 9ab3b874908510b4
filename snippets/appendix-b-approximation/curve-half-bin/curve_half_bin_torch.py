import matplotlib.pyplot as plt
import torch

n = 30_000
x = (torch.arange(n, dtype=torch.float64) + 0.5) * 10 / n  # (n,)
g = torch.sinc(x / torch.pi)


def shifted(m):  # bin i stands around 10 i/m, with i = 1 … m: (n,)
    i = torch.floor(x * m / 10 + 0.5)  # (n,): the bin that x is in
    heights = torch.sinc(i * 10 / m / torch.pi)
    return torch.where(i > 0, heights, 0)  # no bin reaches x = 0


for m in (5, 15, 50, 150, 500):
    error = shifted(m) - g
    mse = error.square().mean()
    print(f"m = {m}, mse: {mse:.2e}")
    print(f"m = {m}, times m: {mse * m:.4f}")
    left = error[: n // (2 * m)].square().sum() / error.square().sum()
    print(f"m = {m}, share of the first half bin: {left:.4f}")

plt.figure(figsize=(4.8, 3))
plt.plot(x.numpy(), g.numpy(), "C0", linewidth=4, alpha=0.4, label="sin(x)/x")
plt.plot(x.numpy(), shifted(15).numpy(), "C1", label="bins around 10 i/m")
plt.xlabel("x")
plt.ylabel("value")
plt.legend()
plt.show()
