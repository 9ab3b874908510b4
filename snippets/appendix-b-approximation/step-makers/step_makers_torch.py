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
    left, centre, right = y[0], y[200], y[-1]
    print(f"{name}, left: {left:.3f}, centre: {centre:.3f}", end=", ")
    print(f"right: {right:.3f}, from {y.min():.3f} to {y.max():.3f}")
assert torch.allclose(makers["tanh"], makers["sigmoid"], atol=1e-6)

step = (x > 0).float()
plt.figure(figsize=(4.8, 3.0))
for name, dash in [("sigmoid", "-"), ("two ReLUs", "--"), ("two GELUs", ":")]:
    area = torch.trapezoid((makers[name] - step).abs(), x)
    print(f"{name}, area times w: {w * area:.1f}")
    plt.plot(x[100:301], makers[name][100:301], dash, label=name)
plt.gca().set(xlabel="x", ylabel="y", ylim=(-0.1, 1.1))
plt.legend()
plt.show()
