import matplotlib.pyplot as plt
import numpy as np
import torch

noise = 0.01  # of what is measured
rng = np.random.default_rng(0)
x = [0.3]
for _ in range(700):  # the logistic map: no noise, and no rest
    x.append(3.9 * x[-1] * (1 - x[-1]))
x = torch.tensor(x, dtype=torch.float64)
seen = x[:400] + torch.from_numpy(rng.normal(0, noise, 400))  # measured

A = torch.stack([seen**0, seen, seen**2], dim=1)[:-1]
theta = torch.linalg.lstsq(A, seen[1:]).solution
print("fitted:", *(f"{v:.3f}" for v in theta))


def model(v):
    return theta[0] + theta[1] * v + theta[2] * v**2


start = torch.arange(450, 670)
v = x[start]
forced, free = [], []
for h in range(1, 26):
    goal = x[start + h]
    v = model(v)  # free run: from its own last output
    free.append((v - goal).square().mean().sqrt())
    one = model(x[start + h - 1])  # forced: from the true last value
    forced.append((one - goal).square().mean().sqrt())
forced, free = torch.stack(forced), torch.stack(free)  # (25,), (25,)
steps = np.arange(1, 26)
for h in (1, 2, 4, 8, 16, 25):
    print(f"step {h}, forced: {forced[h - 1]:.5f}")
    print(f"step {h}, free: {free[h - 1]:.5f}")
growth = (free[7] / free[0]) ** (1 / 7)
print(f"growth a step, from 1 to 8: {growth:.2f}")
spread = x[450:].std(correction=0)
late = steps[free > spread][0]
print(f"spread of the series: {spread:.4f}")
print("free run worse than the mean from step:", late)
print(f"times the root of 2: {spread * 2**0.5:.4f}")

plt.figure(figsize=(4.8, 3.3))
plt.semilogy(steps, free)
plt.semilogy(steps, forced, "--")
plt.text(25.2, 1.1 * free[-1], "free run")
plt.text(25.2, 0.9 * forced[-1], "forced", va="top")
plt.text(25.2, 0.9 * spread, "the mean", va="top")
plt.axhline(spread, color="C2", ls=":")
plt.xlabel("steps ahead")
plt.ylabel("root mean squared error")
plt.axis((0, 31, 1e-5, 2))
plt.show()
