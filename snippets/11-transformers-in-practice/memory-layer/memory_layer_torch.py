import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
n, e, m = 3, 4, 6  # m slots of memory, or hidden units
X = torch.tensor(rng.normal(size=(n, e)))
K, V = torch.tensor(rng.normal(size=(2, m, e)))  # trainable: no tokens


def memory(X, phi, scale, order=slice(None)):  # -> (n, e)
    A = phi(X @ K[order].mT / scale)  # (n, m)
    return A @ V[order], A


def softmax(S):
    return S.softmax(dim=-1)


mlp = nn.Sequential(nn.Linear(e, m, bias=False), nn.ReLU(),
                    nn.Linear(m, e, bias=False)).double()  # fmt: skip
with torch.no_grad():  # a layer keeps its matrix as (out, in)
    mlp[0].weight.copy_(K)
    mlp[2].weight.copy_(V.mT)
    gap = mlp(X) - memory(X, torch.relu, 1)[0]
print(f"MLP minus memory with a ReLU: {gap.abs().max():.6f}")
for name, phi, scale in (
    ("softmax", softmax, e**0.5),
    ("ReLU", torch.relu, 1),
):
    Y, A = memory(X, phi, scale)
    print(f"{name}, sums of rows:", [round(a, 3) for a in A.sum(1).tolist()])
    print(f"{name}, weights of zero: {(A == 0).sum()} of {A.numel()}")
    other = memory(X, phi, scale, torch.arange(m - 1, -1, -1))[0]
    print(f"{name}, slots reversed, off by: {(Y - other).abs().max():.6f}")
    ratio = memory(2 * X, phi, scale)[0].norm() / Y.norm()
    print(f"{name}, twice the input, norm times: {ratio:.3f}")
