import math

import numpy as np
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits

data = load_digits()
order = np.random.default_rng(0).permutation(len(data.target))
X = torch.tensor(data.data[order] / 16)  # float64
y = torch.tensor(data.target[order])
X, y, X_test, y_test = X[:1400], y[:1400], X[1400:], y[1400:]

losses = {
    "right": lambda W: F.cross_entropy(X @ W, y),
    "twice": lambda W: F.cross_entropy(torch.softmax(X @ W, dim=-1), y),
    "summed": lambda W: F.cross_entropy(X @ W, y, reduction="sum"),
}
start = torch.zeros(64, 10, dtype=X.dtype)
slopes = {k: torch.func.grad(f)(start).norm() for k, f in losses.items()}
for name in ("twice", "summed"):
    print(f"{name}, first gradient: {slopes[name] / slopes['right']:.1f}")


def run(name, eta, steps):
    W = start
    for _ in range(steps):
        W = W - eta * torch.func.grad(losses[name])(W)
    hits = ((X_test @ W).argmax(-1) == y_test).double().mean()
    said = f"loss {losses[name](W):.3f}, accuracy {hits:.3f}"
    print(f"{name}, {steps} steps:", said)


for name in losses:
    run(name, 1.0, 10)
run("right", 1.0, 300)
run("twice", 1.0, 300)
print(f"floor of twice: {math.log(math.e + 9) - 1:.3f}")
