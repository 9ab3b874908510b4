import matplotlib.pyplot as plt
import torch

m = 15
n = 30_000
x = (torch.arange(n, dtype=torch.float64) + 0.5) * 10 / n  # (n,): [0, 10]
g = torch.sinc(x / torch.pi)  # sin(x)/x, and 1 at 0

rows = g.reshape(m, -1)  # (m, n/m)
heights = rows.mean(dim=1)  # (m,)
f = heights.repeat_interleave(n // m)  # (n,): the staircase
mse, most = (f - g).square().mean(), (f - g).abs().max()
print(f"first height: {heights[0]:.4f}")
print(f"mse: {mse:.2e}")
print(f"mse times m squared: {mse * m**2:.4f}")
print(f"largest error: {most:.4f}")
print(f"largest error times m: {most * m:.3f}")

plt.figure(figsize=(4.8, 3))
plt.plot(x.numpy(), g.numpy(), "C0", linewidth=4, alpha=0.4, label="sin(x)/x")
plt.plot(x.numpy(), f.numpy(), "C1", label="bins")
plt.xlabel("x")
plt.ylabel("value")
plt.ylim(-0.3, 1.05)
plt.legend()
plt.show()
