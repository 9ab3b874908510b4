import numpy as np
import torch
from sklearn.datasets import make_moons
from torch.nn.functional import softplus

rng, n, b, epochs = np.random.default_rng(0), 256, 32, 20
X, y = make_moons(n, noise=0.1, random_state=0)
X = torch.tensor(X, dtype=torch.float32)  # (n, 2)
y = torch.tensor(y, dtype=torch.float32)  # (n,): 0 or 1
start = torch.tensor(rng.normal(0, 0.5, 65), dtype=torch.float32)
orders = [rng.permutation(n) for _ in range(epochs)]
batches = torch.tensor(np.stack(orders).reshape(-1, b))  # (160, b)


def loss(w, x, y):  # w ~ (65,): 2·16 + 16 + 16 + 1 parameters
    W1, b1, w2, b2 = w.split([32, 16, 16, 1])
    z = torch.tanh(x @ W1.reshape(2, 16) + b1) @ w2 + b2  # (b,)
    return (softplus(z) - y * z).mean()  # cross-entropy


eta, beta1, beta2, eps = 0.05, 0.9, 0.999, 1e-8
w, m, s = start, torch.zeros(65), torch.zeros(65)
theirs = start.clone().requires_grad_()
optimiser = torch.optim.Adam([theirs], lr=eta)
for k, batch in enumerate(batches, start=1):
    g = torch.func.grad(loss)(w, X[batch], y[batch])
    m = beta1 * m + (1 - beta1) * g  # average of the gradients
    s = beta2 * s + (1 - beta2) * g**2  # and of their squares
    m_hat, s_hat = m / (1 - beta1**k), s / (1 - beta2**k)
    w = w - eta * m_hat / (s_hat.sqrt() + eps)

    optimiser.zero_grad()
    loss(theirs, X[batch], y[batch]).backward()
    optimiser.step()
assert torch.allclose(w, theirs, atol=1e-4)
print(f"before: {loss(start, X, y):.3f}")
print(f"Adam: {loss(w, X, y):.3f}")
