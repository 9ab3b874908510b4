import matplotlib.pyplot as plt
import torch

m = 10
x = (torch.arange(2000).double() + 0.5) / 2000  # (n,)
y = torch.sin(2 * torch.pi * x)
inner = torch.arange(1, m).double() / m  # (m - 1,): edges inside
heights = y.reshape(m, -1).mean(dim=1)  # (m,)
constructed = torch.cat([heights[:1], torch.diff(heights)])  # (m,)

_, panels = plt.subplots(2, 1, figsize=(4.8, 4.6), sharex=True)
for w in (10.0, 30.0, 100.0, 300.0, 3000.0):
    hidden = torch.sigmoid(w * (x[:, None] - inner))
    H = torch.cat([torch.ones(len(x), 1).double(), hidden], dim=1)  # (n, m)
    fitted = torch.linalg.lstsq(H, y[:, None]).solution[:, 0]  # (m,)
    for name, v, dash in [
        ("means", constructed, "-"),
        ("fitted", fitted, "--"),
    ]:
        error = (H @ v - y).square().mean().sqrt()
        print(f"w = {w:.0f}, {name}: {error:.5f}")
        print(f"w = {w:.0f}, {name}, largest weight: {v.abs().max():.2f}")
        if w in (30.0, 300.0):
            panels[int(w == 300)].plot(
                x, H @ v, dash, label=f"{name}, w = {w:.0f}"
            )
for ax in panels:
    ax.plot(x, y, ":", color="gray")
    ax.set(ylabel="y", ylim=(-1.2, 1.2))
    ax.legend(loc="lower left")
panels[1].set(xlabel="x")
plt.show()
