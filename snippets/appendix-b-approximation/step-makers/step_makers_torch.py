import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

x = (torch.arange(401) - 200) / 100  # (n,): -2 to 2, and exactly 0
w = 8.0
z = w * x
makers = {
    "sigmoid": torch.sigmoid(z),
    "tanh": (1 + torch.tanh(z / 2)) / 2,
    "one ReLU": F.relu(z),
    "two ReLUs": F.relu(z / 4 + 0.5) - F.relu(z / 4 - 0.5),
    "one GELU": F.gelu(z),
    "two GELUs": F.gelu(z / 4 + 0.5) - F.gelu(z / 4 - 0.5),
    "sine": torch.sin(z),
}
for name, y in makers.items():
    print(f"{name}, at -2 0 2: {y[0]:.3f} {y[200]:.3f} {y[-1]:.3f}")
    print(f"{name}, range: {y.min():.3f} to {y.max():.3f}")
assert torch.allclose(makers["tanh"], makers["sigmoid"], atol=1e-6)

step = (x > 0).float()
plt.figure(figsize=(4.8, 3.0))
for name, dash in [("sigmoid", "-"), ("two ReLUs", "--"), ("two GELUs", ":")]:
    area = torch.trapezoid((makers[name] - step).abs(), x)
    print(f"{name}, area times w: {w * area:.1f}")
    plt.plot(x[100:301], makers[name][100:301], dash, label=name)
ticks = [-1, -0.5, 0, 0.5, 1]
plt.gca().set(xlabel="x", ylabel="y", ylim=(-0.2, 1.2), xticks=ticks)
plt.legend()
plt.show()
