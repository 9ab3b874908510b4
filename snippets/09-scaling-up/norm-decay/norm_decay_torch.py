import numpy as np
import torch

rng = np.random.default_rng(0)
n, c, o, eta = 16, 5, 3, 0.2
x = torch.tensor(rng.normal(size=(n, c)))
y = torch.tensor(rng.normal(size=(n, o)))
w0 = torch.tensor(rng.normal(size=(c, o)))


def loss(w):  # (c, o)
    u = x @ w
    z = (u - u.mean(0)) / u.std(0, correction=0)
    return (z - y).square().mean()


runs = {"plain": (1.0, 0.0), "decay": (1.0, 0.05), "short": (0.135, 0.0)}
for name, (factor, decay) in runs.items():
    w = (factor * w0).requires_grad_()
    print(f"{name}, length at first: {w.norm():.4f}")
    for _ in range(200):
        (slope,) = torch.autograd.grad(loss(w), w)
        with torch.no_grad():
            w -= eta * (slope + decay * w)
    print(f"{name}, length at last: {w.norm():.4f}")
    rate = eta / w.square().sum()
    print(f"{name}, rate / length squared: {rate:.4f}")
    print(f"{name}, loss: {loss(w):.4f}")
