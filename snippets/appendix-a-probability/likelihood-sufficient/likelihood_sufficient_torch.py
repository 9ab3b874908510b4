import matplotlib.pyplot as plt
import torch
from torch.distributions import Laplace, Normal

one = torch.tensor([0.0, 3.0, 3.0], dtype=torch.float64)  # (n,)
two = torch.tensor([1.0, 1.0, 4.0], dtype=torch.float64)
for name, x in {"one": one, "two": two}.items():
    print(f"{name}: sum {x.sum():.0f}, of squares {x.square().sum():.0f}")

mu = torch.linspace(-1, 5, 121, dtype=torch.float64)[:, None]  # (121, 1)
scale = torch.linspace(0.5, 3, 26, dtype=torch.float64)[:, None, None]
figure, axes = plt.subplots(2, sharex=True, figsize=(4.8, 4.6))
for axis, family in zip(axes, (Normal, Laplace), strict=True):
    name = family.__name__.lower()
    p = family(mu, scale)  # (26, 121, 1), with x: (26, 121, n)
    first, second = (p.log_prob(x).sum(dim=-1) for x in (one, two))
    print(f"{name}, largest gap: {(first - second).abs().max():.3f}")
    for x, curve, line in ((one, first, "-"), (two, second, "--")):
        best = mu[curve[5].argmax(), 0]  # for the scale 1
        print(f"{name}, best for {x.int().tolist()}: {best:.2f}")
        axis.plot(mu[:, 0], curve[5], line, label=f"{x.int().tolist()}")
    axis.set(ylabel=f"log-likelihood, {name}", ylim=(-16, -4))
axes[1].set_xlabel("μ, for the scale 1")
axes[0].legend()
plt.show()
