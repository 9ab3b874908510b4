import math

import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn.functional import cross_entropy

torch.set_default_dtype(torch.float64)
b, h, steps, s = 32, 16, 200, 4  # images as grids of s times s patches
X, y = load_digits(return_X_y=True)
rng = np.random.default_rng(0)
order = rng.permutation(len(y))
X, y = torch.from_numpy(X[order] / 16), torch.from_numpy(y[order])
X = X.view(-1, s, 2, s, 2).transpose(2, 3).reshape(-1, s * s, 4)
X = torch.cat([X, torch.ones_like(X[..., :1])], -1)  # (1797, n, 5)
batches = torch.from_numpy(rng.integers(0, 1400, (steps, b)))

path, eye = torch.ones(s - 1).diag(1), torch.eye(s)
path = path + path.T
A = torch.kron(path, eye) + torch.kron(eye, path)  # (n, n), n = s * s
degree = A.sum(1)
root = (degree + 1).rsqrt()
A_hat = root[:, None] * (A + torch.eye(s * s)) * root
waves = torch.arange(3)[:, None] * (torch.arange(s) + 0.5) * math.pi / s
waves = waves.cos()  # (3, s): eigenvectors of a path
pairs = [(0, 1), (1, 0), (1, 1), (0, 2), (2, 0)]
U = torch.stack([torch.kron(waves[i], waves[j]) for i, j in pairs], 1)
values = torch.linalg.eigvalsh(degree.diag() - A)[1:6]
assert torch.allclose((degree.diag() - A) @ U, U * values)

one = torch.eye(s * s)
kinds = {"set": one, "GCN": A_hat, "contrast": 2 * one - A_hat}
S = torch.stack([*kinds.values()] * 2)[:, None]  # (6, 1, n, n): six models
place = torch.stack([0 * U] * 3 + [U] * 3)[:, None]  # (6, 1, n, 5)
shapes = [(10, h), (h, h), (h, h), (h, 10)]
P = [rng.normal(size=z) * (2 / z[0]) ** 0.5 for z in shapes]
P = [torch.from_numpy(np.stack([p[None]] * 6)).requires_grad_() for p in P]


def net(X):  # (b, n, 5) -> (6, b, 10)
    Z = X.expand(6, -1, -1, -1)
    Z = torch.cat([Z, place.expand(-1, len(X), -1, -1)], -1)
    for W in P[:-1]:
        Z = (S @ (Z @ W)).relu()  # (6, b, n, h)
    return (Z.mean(2, keepdim=True) @ P[-1])[:, :, 0]


optimiser = torch.optim.Adam(P, lr=0.02)
for i in batches:
    optimiser.zero_grad()
    z = net(X[i])  # the sum over models: each has a gradient of its own
    (6 * cross_entropy(z.flatten(0, 1), y[i].repeat(6))).backward()
    optimiser.step()
with torch.no_grad():
    right = (net(X[1400:]).argmax(-1) == y[1400:]).double().mean(1)
print(f"eigenvalues: {' '.join(f'{v:.3f}' for v in values)}")
names = [*kinds, *(f"{name} with positions" for name in kinds)]
for name, share in zip(names, right, strict=True):
    print(f"{name}: {share:.3f}")
