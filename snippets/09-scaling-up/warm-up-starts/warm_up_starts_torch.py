import numpy as np
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X[:150] / 16), torch.tensor(y[:150])  # (n, d), (n,)
rng = np.random.default_rng(0)
sizes = [(64, 32), (32, 32), (32, 32), (32, 10)]
starts = [rng.normal(size=(10, *s)) * (2 / s[0]) ** 0.5 for s in sizes]


def objective(weights):  # ten networks at once
    H = X
    for W in weights[:-1]:
        H = F.relu(H @ W)  # (10, n, 32)
    log_p = F.log_softmax(H @ weights[-1], dim=-1)  # (10, n, 10)
    return -log_p[:, torch.arange(150), y].mean(1)  # (10,)


def train(gain, rates):
    weights = [torch.tensor(gain * W, requires_grad=True) for W in starts]
    losses = []
    for rate in rates:
        loss = objective(weights)
        losses.append(loss.detach())
        gradients = torch.autograd.grad(loss.sum(), weights)
        with torch.no_grad():
            for W, G in zip(weights, gradients, strict=True):
                W -= rate * G
    return torch.stack(losses)  # (steps, 10)


full = np.full(100, 0.25)
rising = full * np.minimum(1, np.arange(1, 101) / 20)
rules = {"full rate": full, "warm-up": rising, "mirror": rising[::-1]}
for gain in (1.0, 2.0):
    ends = {}
    for name, rates in rules.items():
        losses = train(gain, rates)
        ends[name] = losses[-1]
        high = (losses[-1] > 0.1).sum().item()
        print(f"gain {gain}, {name}, largest loss: {losses.max():.1f}")
        print(f"gain {gain}, {name}, starts that end above 0.1: {high}")
    lower = (ends["warm-up"] < ends["full rate"]).sum().item()
    print(f"gain {gain}, starts that end lower with warm-up: {lower}")
