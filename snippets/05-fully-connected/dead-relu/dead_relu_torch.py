import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn.functional import cross_entropy, leaky_relu

rng, h = np.random.default_rng(0), 64
X, y = load_digits(return_X_y=True)
X = torch.tensor(X / 16, dtype=torch.float32)  # (n, 64)
y = torch.tensor(y)  # (n,)
W1 = torch.tensor(rng.normal(0, (2 / 64) ** 0.5, (64, h))).float()
W2 = torch.tensor(rng.normal(0, (2 / h) ** 0.5, (h, 10))).float()
start = {"W1": W1, "b1": torch.zeros(h), "W2": W2, "b2": torch.zeros(10)}


def loss(w, act):
    scores = act(X @ w["W1"] + w["b1"]) @ w["W2"] + w["b2"]  # (n, 10)
    return cross_entropy(scores, y)


def descend(w, act, rate, steps):
    for _ in range(steps):
        g = torch.func.grad(loss)(w, act)
        w = {name: w[name] - rate * g[name] for name in w}
    return w


def report(name, w, act):
    never = (X @ w["W1"] + w["b1"] <= 0).all(dim=0)  # (h,), all examples
    g = torch.func.grad(loss)(w, act)["W1"][:, never].abs().max()
    print(f"{name}, never positive: {never.sum()} of {h}")
    print(f"{name}, largest gradient into these: {g:.3g}")


acts = {"ReLU": torch.relu, "leaky": lambda z: leaky_relu(z, 0.1)}
for name, act in acts.items():
    report(f"{name} before", start, act)
    w = descend(start, act, 3.0, 3)  # three steps at a careless rate
    report(f"{name} hurt", w, act)
    w = descend(w, act, 0.2, 200)  # then 200 careful ones
    report(f"{name} after", w, act)
    print(f"{name} after, loss: {loss(w, act):.3f}")
# the careful rate from the first step on
w = descend(start, torch.relu, 0.2, 203)
report("ReLU careful throughout", w, torch.relu)
