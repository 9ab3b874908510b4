import numpy as np
import torch
from sklearn.datasets import load_digits

rng, n = np.random.default_rng(0), 1792  # 56 batches of 32
X, y = load_digits(return_X_y=True)
X = torch.tensor(X[:n] / 16, dtype=torch.float32)  # (n, 64)
y = torch.tensor(y[:n])  # (n,)
shapes = {"W1": (64, 32), "b1": (32,), "W2": (32, 10), "b2": (10,)}
start = {
    name: torch.tensor(rng.normal(0, 0.1, shape), dtype=torch.float32)
    for name, shape in shapes.items()
}
orders = np.stack([rng.permutation(n) for _ in range(5)])  # (5, n)


def loss(w, x, y):  # x ~ (b, 64), y ~ (b,)
    scores = torch.tanh(x @ w["W1"] + w["b1"]) @ w["W2"] + w["b2"]
    return torch.nn.functional.cross_entropy(scores, y)


def train(b, eta=0.3):
    w, after = start, []
    for order in torch.tensor(orders):  # one epoch: each example once
        for batch in order.split(b):  # (b,)
            g = torch.func.grad(loss)(w, X[batch], y[batch])
            w = {name: w[name] - eta * g[name] for name in w}
        after.append(loss(w, X, y).item())
    return after


print(f"before: {loss(start, X, y):.3f}")
for b in (n, 256, 32):
    after = train(b)
    print(f"b = {b}, steps an epoch: {n // b}")
    print(f"b = {b}, after 1 epoch: {after[0]:.3f}")
    print(f"b = {b}, after 5 epochs: {after[-1]:.3f}")

g = torch.func.grad(loss)(start, X, y)  # one step of all: how far is best?
best = min(
    loss({name: w - eta * g[name] for name, w in start.items()}, X, y).item()
    for eta in np.geomspace(0.3, 30, 9)
)
print(f"b = {n}, one step, best of nine rates: {best:.3f}")
