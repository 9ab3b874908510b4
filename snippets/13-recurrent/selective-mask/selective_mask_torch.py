import numpy as np
import torch
from torch.nn.functional import softplus

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
n, d, e = 1000, 2, 3  # one head: its d channels share one decay
X, B, C = (torch.from_numpy(rng.normal(size=(n, k))) for k in (d, e, e))
given = torch.from_numpy(rng.normal(size=n))


def loop(X, B, C, delta):
    S, rows = torch.zeros(e, d), []
    for i in range(n):
        S = torch.exp(-delta[i]) * S + torch.outer(B[i], delta[i] * X[i])
        rows.append(C[i] @ S)
    return torch.stack(rows)  # (n, d)


lower = torch.ones(n, n, dtype=torch.bool).tril()


def mask_first(D):  # D: the log of the decay from j to i
    return D.masked_fill(~lower, -torch.inf).exp()


def times_mask(D):
    return D.exp() * lower


def where_after(D):
    return torch.where(lower, D.exp(), 0.0)


def matrix(delta, mask):
    far = delta.cumsum(0)  # (n,)
    L = mask(far - far[:, None])  # (n, n), at j <= i: minus the steps
    return (C @ B.T * L) @ (delta[:, None] * X)


with torch.no_grad():
    Y = loop(X, B, C, softplus(given))
print(f"last output: {Y[-1, 0]:.4f}")
for mask in (mask_first, times_mask, where_after):
    z = given.clone().requires_grad_()
    came = matrix(softplus(z), mask)
    came.square().mean().backward()
    print(f"{mask.__name__}, as the loop:", torch.allclose(came, Y))
    finite = z.grad.isfinite().all().item()
    print(f"{mask.__name__}, gradient finite:", finite)
