import matplotlib.pyplot as plt
import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=100_000))
y = torch.relu(x)  # (n,)
print(f"draws equal to 0: {(y == 0).double().mean():.3f}")

for width in (1.0, 0.1, 0.01, 0.001):  # a bin about 0, and one about 1
    shares = [((y - c).abs() < width / 2).double().mean() for c in (0, 1)]
    heights = [share / width for share in shares]
    print(f"width {width}: {heights[0]:.2f} at 0, {heights[1]:.2f} at 1")


def P(t):  # half of the mass arrives at once
    normal = torch.distributions.Normal(0.0, 1.0)
    return torch.where(t < 0, 0.0, normal.cdf(t))


t = torch.tensor([-0.001, 0.0, 1.0], dtype=torch.float64)
print("P at -0.001, 0 and 1:", ", ".join(f"{v:.4f}" for v in P(t)))
slope = torch.vmap(torch.func.grad(P))
middles = (torch.arange(16_000, dtype=torch.float64) + 0.5) / 1000 - 8
print(f"area under the slope of P: {slope(middles).sum() * 0.001:.4f}")

t = torch.linspace(-3, 3, 601, dtype=torch.float64)
for name, values, dash in [
    ("x, normal", torch.distributions.Normal(0.0, 1.0).cdf(t), "--"),
    ("the ReLU of x", P(t), "-"),
]:
    plt.plot(t.numpy(), values.numpy(), dash, label=name)
plt.xlabel("t")
plt.ylabel("probability of at most t")
plt.legend()
plt.show()
