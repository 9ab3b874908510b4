import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import make_moons
from torch.nn.functional import softplus
from torch.optim import lr_scheduler as lrs

rng, n, b, runs, steps, warm = np.random.default_rng(0), 256, 4, 100, 600, 30
X, y = make_moons(n, noise=0.2, random_state=0)
X, y = np.column_stack([X, np.ones(n)]), y * 1.0  # (n, 3), (n,)
best = np.zeros(3)  # of logistic regression, by Newton's steps
for _ in range(20):
    p = 1 / (1 + np.exp(-X @ best))
    best = best - np.linalg.solve(X.T * p * (1 - p) @ X, X.T @ (p - y))
X, y, best = (torch.tensor(a, dtype=torch.float32) for a in (X, y, best))
batches = torch.tensor(rng.integers(n, size=(steps, runs, b)))


def loss(w):  # (..., 3) -> (...): cross-entropy on all examples
    z = w @ X.T  # (..., n)
    return (softplus(z) - y * z).mean(dim=-1)


k, peak = np.arange(steps), 2.0
cosine = (1 + np.cos(np.pi * (k - warm) / (steps - warm))) / 2
schedules = {
    "constant 2": np.full(steps, peak),
    "constant 0.2": np.full(steps, 0.2),
    "stages": peak * 0.1 ** (k // (steps // 2) + k // (3 * steps // 4)),
    "warm-up, cosine": peak * np.where(k < warm, (k + 1) / warm, cosine),
}
rates = torch.tensor(np.stack(list(schedules.values()))).float()
w, paths = torch.zeros(len(rates), runs, 3), []  # all schedules at once
for rate, batch in zip(rates.T, batches, strict=True):
    x = X[batch]  # (runs, b, 3)
    r = torch.sigmoid((x * w[:, :, None]).sum(dim=-1)) - y[batch]
    w = w - rate[:, None, None] * (r[..., None] * x).mean(dim=2)
    paths.append(loss(w).mean(dim=1) - loss(best))
paths = torch.stack(paths, dim=1)  # (schedules, steps)
paths = paths.reshape(len(rates), -1, 20).mean(dim=2)  # of 20 steps each

fig, ax = plt.subplots()
for name, path in zip(schedules, paths, strict=True):
    half, end = path[steps // 40 - 1], path[-1]
    print(f"{name}, above the minimum half-way: {half:.4f}")
    print(f"{name}, above the minimum at the end: {end:.4f}")
    ax.semilogy(20 * np.arange(1, steps // 20 + 1), path)
    ax.text(steps + 10, end, name, va="center")
ax.set(xlabel="step", ylabel="loss above its minimum")
plt.show()

optimiser = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=peak)
up = lrs.LinearLR(optimiser, 1 / warm, total_iters=warm - 1)
down = lrs.CosineAnnealingLR(optimiser, steps - warm)
rule, built_in = lrs.SequentialLR(optimiser, [up, down], [warm]), []
for _ in range(steps):
    built_in.append(optimiser.param_groups[0]["lr"])
    optimiser.step()
    rule.step()  # after the optimiser's, once a step
assert np.allclose(built_in, schedules["warm-up, cosine"], atol=1e-6)
