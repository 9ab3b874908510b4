import matplotlib.pyplot as plt
import numpy as np
import torch

rng, k, runs = np.random.default_rng(0), 16, 50
truth = (((torch.arange(64 * k) + 0.5) / (64 * k)) ** 2).reshape(k, 64)


def excess(n):  # of 16 averages of n examples, 50 times over
    x = (torch.arange(n, dtype=torch.float64) + 0.5) / n  # (n,)
    noise = torch.from_numpy(rng.normal(size=(runs, n)))
    y = x**2 + noise / 3  # (runs, n)
    model = y.reshape(runs, k, n // k).mean(2)  # (runs, k)
    return (model[:, :, None] - truth).square().mean().item()


sizes = [k * 2**j for j in range(12)]
n = torch.tensor([float(size) for size in sizes])  # (s,)
L = torch.tensor([excess(size) for size in sizes])  # (s,)
seen = 5  # the line is fitted to the first five sizes only
A = torch.stack([torch.ones_like(n), n.log()], dim=1)  # (s, 2)
c, slope = torch.linalg.lstsq(A[:seen], L[:seen].log()[:, None]).solution
line = (c + slope * n.log()).exp()  # (s,)
print(f"exponent of the first five: {-slope.item():.3f}")
miss = (line / L - 1).abs()[:seen].max()
print(f"worst miss among them: {100 * miss:.1f} %")
print(f"foretold at {sizes[-1]}: {line[-1]:.6f}")
print(f"measured at {sizes[-1]}: {L[-1]:.6f}")
print(f"off by a factor of: {L[-1] / line[-1]:.1f}")
floor = 1 / (9 * k**2)
print(f"floor: {floor:.6f}")

plt.loglog(n[:seen], L[:seen], "o", color="C1", label="fitted to these")
plt.loglog(n[seen:], L[seen:], "s", color="C2", label="measured later")
plt.loglog(n, line, label="line through the first five")
plt.axhline(floor, color="C3", linestyle=":", label="floor")
plt.gca().set(xlabel="number of examples n", ylabel="error L")
plt.legend(loc="upper right")
plt.show()
