import matplotlib.pyplot as plt
import numpy as np
import torch

rng = np.random.default_rng(0)
n = 500
second = rng.random(n) < 0.4  # the draws of the histogram
x = np.where(second, rng.normal(1.5, 1.0, n), rng.normal(-1.0, 0.5, n))
x = torch.tensor(x)  # (n,)
grid = torch.linspace(-5, 7, 1201, dtype=x.dtype)
truth = 0.6 * torch.distributions.Normal(-1.0, 0.5).log_prob(grid).exp()
truth += 0.4 * torch.distributions.Normal(1.5, 1.0).log_prob(grid).exp()


def bells(t, h):  # (len(t), n): log of the bell about each draw, at t
    return torch.distributions.Normal(x, h).log_prob(t[:, None])


best = {}
widths = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.5, 1.0]
for h in widths:
    logs = bells(x, h)
    own = (torch.logsumexp(logs, dim=1) - np.log(n)).mean().item()
    logs.fill_diagonal_(-torch.inf)
    out = (torch.logsumexp(logs, dim=1) - np.log(n - 1)).mean().item()
    curve = bells(grid, h).exp().mean(dim=1)  # (1201,)
    gap = (curve - truth).square().sum().item() * 0.01
    best[h] = (out, own, -gap)
    print(f"h = {h}: {out:.4f} left out, {own:.4f} with itself")
    print(f"h = {h}, squared gap: {gap:.4f}")
for k, name in enumerate(["left out", "with itself", "squared gap"]):
    print(f"{name}, best h: {max(best, key=lambda h: best[h][k])}")

plt.plot(grid.numpy(), truth.numpy(), "--", label="true density")
for h in (0.05, 0.2, 1.0):
    p = bells(grid, h).exp().mean(dim=1)
    plt.plot(grid.numpy(), p.numpy(), label=f"h = {h}", linewidth=1)
plt.xlabel("x")
plt.ylabel("density")
plt.legend()
plt.show()
