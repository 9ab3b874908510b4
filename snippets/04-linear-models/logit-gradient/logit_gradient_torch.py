import numpy as np
import torch
import torch.nn.functional as F
from torch.func import grad, jacrev

z = torch.tensor([1.0, 2.0, 5.0]).log()  # (c,): softmax (1, 2, 5)/8
y = torch.tensor(1)
p = torch.softmax(z, dim=-1)
error = p - F.one_hot(y, 3)  # (c,)
print("p - y:", [round(entry, 4) for entry in error.tolist()])
slope = grad(F.cross_entropy)(z, y)  # (c,)
print("by autodiff:", [round(entry, 4) + 0.0 for entry in slope.tolist()])
J = jacrev(lambda z: torch.softmax(z, dim=-1))(z)  # (c, c)
torch.testing.assert_close(J, torch.diag(p) - torch.outer(p, p))

rng = np.random.default_rng(0)  # now with a model, n = 5, d = 4, c = 3
X, W, b = (torch.tensor(rng.normal(size=s)) for s in ((5, 4), (4, 3), 3))
y = torch.tensor([0, 2, 1, 1, 2])  # (n,)


def loss(W, b):
    return F.cross_entropy(X @ W + b, y)


R = torch.softmax(X @ W + b, dim=-1) - F.one_hot(y, 3)  # (n, c)
by_W, by_b = grad(loss, argnums=(0, 1))(W, b)
torch.testing.assert_close(X.T @ R / len(X), by_W)  # (d, c)
torch.testing.assert_close(R.mean(0), by_b)  # (c,)
print("gradient by b:", [round(entry, 4) for entry in by_b.tolist()])
print(f"sum of the gradient by b: {abs(by_b.sum()):.6f}")
