import matplotlib.pyplot as plt
import numpy as np
import torch

rng = np.random.default_rng(0)


def excess(k, runs=50):
    """Error of k averages learned from n = k^3 examples: 50 times over."""
    n = k**3
    x = (torch.arange(n, dtype=torch.float64) + 0.5) / n  # (n,)
    noise = torch.from_numpy(rng.normal(size=(runs, n)))
    y = x**2 + noise / 3  # (runs, n): what is observed
    model = y.reshape(runs, k, n // k).mean(2)  # (runs, k)
    t = (torch.arange(64 * k) + 0.5) / (64 * k)  # where it is tested
    truth = (t**2).reshape(k, 64)
    return (model[:, :, None] - truth).square().mean().item()


sizes = [4, 6, 8, 12, 16, 24, 32]
n = torch.tensor([float(k**3) for k in sizes])  # (s,)
L = torch.tensor([excess(k) for k in sizes])  # (s,)
for examples, error in zip(n.tolist(), L.tolist(), strict=True):
    print(f"error of {examples:.0f}: {error:.6f}")

A = torch.stack([torch.ones_like(n), n.log()], dim=1)  # (s, 2)
c, slope = torch.linalg.lstsq(A, L.log()[:, None]).solution[:, 0]
print(f"fitted exponent: {-slope:.3f}")
print(f"fitted factor: {c.exp():.3f}")

plt.loglog(n, L, "o", color="C1", label="measured")
plt.loglog(n, (c + slope * n.log()).exp(), label="fitted line")
plt.loglog(n, 2 / 9 * n ** (-2 / 3), ":", color="C3", label="theory")
plt.xlabel("number of examples n")
plt.ylabel("error L")
plt.legend()
plt.show()
