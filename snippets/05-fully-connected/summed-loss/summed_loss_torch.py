import numpy as np
import torch

rng, n = np.random.default_rng(0), 1024
X = torch.tensor(rng.normal(size=(n, 5)), dtype=torch.float32)
noise = torch.tensor(rng.normal(size=n), dtype=torch.float32)
y = X @ torch.arange(1.0, 6.0) + 0.1 * noise  # (n,)


def train(optimiser, eta, reduce, b, steps=200):
    w = torch.zeros(5, requires_grad=True)
    optimiser = optimiser([w], lr=eta)
    for k in range(steps):
        batch = torch.arange(k * b, (k + 1) * b) % n
        errors = (X[batch] @ w - y[batch]).square() / 2  # (b,)
        optimiser.zero_grad()
        reduce(errors).backward()
        optimiser.step()
    return (X @ w - y).square().mean().item() / 2


for b in (4, 16, 64):
    mean = train(torch.optim.SGD, 0.05, torch.mean, b)
    total = train(torch.optim.SGD, 0.05, torch.sum, b)
    print(f"SGD, b = {b}: {mean:.3f} by mean, {total:.3f} by sum")
for b in (4, 64):
    mean = train(torch.optim.Adam, 0.05, torch.mean, b)
    total = train(torch.optim.Adam, 0.05, torch.sum, b)
    print(f"Adam, b = {b}: {mean:.3f} by mean, {total:.3f} by sum")
