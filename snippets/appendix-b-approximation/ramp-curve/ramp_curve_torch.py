import matplotlib.pyplot as plt
import numpy as np
import torch
from torch import nn

m = 5
torch.set_default_dtype(torch.float64)
s = torch.arange(m + 1) * 10 / m  # (m + 1,): knots
y = torch.sinc(s / torch.pi)  # sin(s)/s, and 1 at 0
slopes = y.diff() / s.diff()  # (m,)

net = nn.Sequential(nn.Linear(1, m), nn.ReLU(), nn.Linear(m, 1))
with torch.no_grad():
    net[0].weight.fill_(1.0)  # (m, 1)
    net[0].bias.copy_(-s[:-1])  # (m,)
    net[2].weight.copy_(slopes.diff(prepend=torch.zeros(1))[None])
    net[2].bias.copy_(y[:1])  # the height at the first knot
    x = (torch.arange(30_000) + 0.5) / 3000  # (n,): [0, 10]
    f = net(x[:, None])[:, 0]  # (n,)
g = torch.sinc(x / torch.pi)
straight = np.interp(x.numpy(), s.numpy(), y.numpy())
assert np.allclose(f.numpy(), straight, atol=1e-10)

mse, most = (f - g).square().mean(), (f - g).abs().max()
print(f"mse: {mse:.2e}")
print(f"mse times m to the fourth: {mse * m**4:.3f}")
print(f"largest error: {most:.2e}")
print(f"largest error times m squared: {most * m**2:.2f}")

plt.figure(figsize=(4.8, 3))
plt.plot(x.numpy(), g.numpy(), "C0", linewidth=4, alpha=0.4, label="sin(x)/x")
plt.plot(x.numpy(), f.numpy(), "C1", label="ramps")
plt.plot(s.numpy(), y.numpy(), "C1o", markersize=4)
plt.xlabel("x")
plt.ylabel("value")
plt.ylim(-0.3, 1.05)
plt.legend()
plt.show()
