import matplotlib.pyplot as plt
import numpy as np
import torch

bins = 20
rng = np.random.default_rng(0)
n = 500
second = rng.random(n) < 0.4  # which of two bells a draw comes from
x = np.where(second, rng.normal(1.5, 1.0, n), rng.normal(-1.0, 0.5, n))
x = torch.tensor(x)  # (n,)
near = torch.distributions.Normal(-1.0, 0.5)
far = torch.distributions.Normal(1.5, 1.0)


def truth(t):
    return 0.6 * near.log_prob(t).exp() + 0.4 * far.log_prob(t).exp()


edges = torch.linspace(-4, 6, bins + 1, dtype=x.dtype)
width = 10 / bins
counts = torch.histogram(x, edges).hist  # (bins,)
density = counts / (n * width)
assert torch.allclose(density, torch.histogram(x, edges, density=True)[0])

grid = torch.linspace(-4, 6, 10_001, dtype=x.dtype)[:-1]
step = density[((grid + 4) / width + 1e-9).long()]  # (10000,)
print("counts, sum:", int(counts.sum()))
print(f"shares, highest: {counts.max() / n:.3f}")
print(f"density, highest: {density.max():.3f}")
print(f"density, area: {(density * width).sum():.3f}")
print(f"squared gap: {(step - truth(grid)).square().sum() * 0.001:.4f}")

plt.stairs(density.numpy(), edges.numpy(), label="counts / (n × width)")
shares = (counts / n).numpy()
plt.stairs(shares, edges.numpy(), linestyle=":", label="counts / n")
plt.plot(grid.numpy(), truth(grid).numpy(), "C2--", label="true density")
plt.xlabel("x")
plt.ylim(0, 0.9)
plt.legend()
plt.show()
