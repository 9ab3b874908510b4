import matplotlib.pyplot as plt
import torch
from torch import nn

w = 30
m, n = 15, 3000
x = (torch.arange(n, dtype=torch.float64) + 0.5) * 10 / n  # (n,)
g = torch.sinc(x / torch.pi)
heights = g.reshape(m, -1).mean(dim=1)  # (m,)
edges = torch.arange(m + 1, dtype=torch.float64) * 10 / m  # (m + 1,)

net = nn.Sequential(
    nn.Linear(1, m + 1), nn.Sigmoid(), nn.Linear(m + 1, 1, bias=False)
).double()
padded = nn.functional.pad(heights, (1, 1))  # a 0 on either side
with torch.no_grad():
    net[0].weight.fill_(w)  # W: (1, m + 1) here, stored (m + 1, 1)
    net[0].bias.copy_(-w * edges)  # b: (m + 1,)
    net[2].weight.copy_(padded.diff()[None])  # v: jumps at the edges
    f = net(x[:, None])[:, 0]  # (n, 1) → (n,)

steps = torch.sigmoid(w * (x[:, None] - edges))  # (n, m + 1)
bumps = (steps[:, :-1] - steps[:, 1:]) @ heights  # bin by bin: (n,)
assert torch.allclose(f, bumps, atol=1e-12)
count = sum(p.numel() for p in net.parameters())
print(f"weights: {count}")
print(f"first output weight: {net[2].weight[0, 0].item():.3f}")
print(f"mse: {(f - g).square().mean():.2e}")
print(f"output at 0: {net(torch.zeros(1, 1).double()).item():.3f}")

plt.figure(figsize=(4.8, 3))
plt.plot(x.numpy(), g.numpy(), "C0", linewidth=4, alpha=0.4, label="sin(x)/x")
plt.plot(x.numpy(), f.numpy(), "C1", label="network")
plt.xlabel("x")
plt.ylabel("value")
plt.ylim(-0.3, 1.05)
plt.legend()
plt.show()
