import numpy as np
import torch
from torch.nn.functional import elu

rng = np.random.default_rng(0)
n, k, v = 6, 3, 2
Q, K = torch.from_numpy(rng.normal(size=(2, n, k)))
V = torch.from_numpy(rng.normal(size=(n, v)))


def phi(X):  # (n, k) to (n, r), here r = k: above 0 everywhere
    return elu(X) + 1


# first queries by keys, as a softmax has to
A = phi(Q) @ phi(K).mT  # (n, n)
A = A / A.sum(-1, keepdim=True)
table = A @ V  # (n, v)

# first keys by values
S = phi(K).mT @ V  # (r, v)
z = phi(K).sum(0)  # (r,)
state = phi(Q) @ S / (phi(Q) @ z)[:, None]  # (n, v)

assert torch.allclose(A.sum(-1), torch.ones_like(A[0]))
print("smallest weight above 0:", bool((A > 0).all()))
print("table and state:", tuple(A.shape), tuple(S.shape))
print("same output:", torch.allclose(table, state))
print(f"first number: {state[0, 0]:.4f}")
P = (Q @ K.mT / k**0.5).softmax(-1)  # (n, n)
print(f"largest weight: {A.max():.4f}, of the softmax {P.max():.4f}")
print(f"mean gap of the weights: {(A - P).abs().mean():.4f}")
