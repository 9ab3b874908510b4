import numpy as np
import torch

torch.set_default_dtype(torch.float64)
m, n, starts, steps = 15, 200, 5, 500
x = (torch.arange(n) + 0.5) / n  # (n,)
g = torch.sqrt(x)
s = (np.arange(m + 1) / m) ** 2.5  # (m + 1,): the best grading
v = np.diff(np.diff(np.sqrt(s)) / np.diff(s), prepend=0)
rng = np.random.default_rng(0)
signs = rng.choice([-1.0, 1.0], (starts, m))
knots = np.vstack([s[:-1], rng.uniform(0, 1, (starts, m))])
W = np.vstack([np.ones(m), signs])  # (6, m): built, then five at random
v = np.vstack([v, rng.uniform(-1, 1, (starts, m)) / m**0.5])
p = [torch.tensor(q).requires_grad_() for q in (W, -W * knots, v)]
p.append(torch.zeros(starts + 1, 1, requires_grad=True))
optimiser = torch.optim.Adam(p, lr=0.003)
for step in range(steps + 1):
    W, b, v, a = p
    hidden = torch.relu(W[:, None] * x[:, None] + b[:, None])  # (6, n, m)
    f = (hidden @ v[:, :, None])[:, :, 0] + a  # (6, n)
    loss = (f - g).square().mean(dim=1)
    if step == 0:
        print(f"built: {loss[0]:.1e}")
    if step < steps:
        optimiser.zero_grad()
        loss.sum().backward()
        optimiser.step()

print(f"from built: {loss[0]:.1e}")
print(f"from random, best: {loss[1:].min():.1e}")
print(f"from random, worst: {loss[1:].max():.1e}")
moved = (-p[1] / p[0]).detach()[0] - torch.tensor(knots[0])
print(f"largest move from built: {moved.abs().max():.3f}")
