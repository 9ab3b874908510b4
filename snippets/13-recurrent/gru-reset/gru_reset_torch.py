import numpy as np
import torch

rng = np.random.default_rng(0)
n, d, e = 6, 3, 4
X = torch.from_numpy(rng.normal(size=(n, d)))
W = torch.from_numpy(rng.normal(0, 0.5, (3, e, d)))  # r, z, candidate
U = torch.from_numpy(rng.normal(0, 0.5, (3, e, e)))


def gru(W, U, after=True, keep=True):  # to (n, e)
    s = torch.zeros(e, dtype=torch.float64)
    out = []
    for x in X:
        r, z = torch.sigmoid(W[:2] @ x + U[:2] @ s)
        past = r * (U[2] @ s) if after else U[2] @ (r * s)
        candidate = torch.tanh(W[2] @ x + past)
        old, new = (z, 1 - z) if keep else (1 - z, z)
        s = old * s + new * candidate
        out.append(s)
    return torch.stack(out)


library = torch.nn.GRU(d, e, bias=False, dtype=torch.float64)
with torch.no_grad():
    library.weight_ih_l0.copy_(W.flatten(0, 1))
    library.weight_hh_l0.copy_(U.flatten(0, 1))
    S, _ = library(X)  # (n, e): without an axis for the batch
assert torch.allclose(S, gru(W, U))


def off(other):
    return (other - S[: len(other)]).abs().mean()


print(f"mean size of a state: {S.abs().mean():.4f}")
before = gru(W, U, after=False)
print(f"reset before the product, token 0 off by: {off(before[:1]):.4f}")
print(f"reset before the product, off by: {off(before):.4f}")
D = U * torch.eye(e)  # if U is diagonal, both are one
same = torch.allclose(gru(W, D), gru(W, D, after=False))
print("with a diagonal U, the same:", same)
swapped = gru(W, U, keep=False)
print(f"z and 1 - z swapped, off by: {off(swapped):.4f}")
sign = torch.tensor([1.0, -1.0, 1.0])[:, None, None]  # of r, z, c
print("swapped, and z's weights negated, the same:", end=" ")
print(torch.allclose(gru(W * sign, U * sign, keep=False), S))
