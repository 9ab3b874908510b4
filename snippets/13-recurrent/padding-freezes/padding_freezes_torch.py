import numpy as np
import torch
from torch.nn.functional import softplus

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
d, e, n, length = 2, 3, 10, 6  # the last n - length tokens are padding
X = torch.from_numpy(rng.normal(size=(n, d)))
W_delta, W_B = (torch.from_numpy(rng.normal(size=(d, k))) for k in (d, e))
A = -torch.arange(1.0, e + 1).repeat(d, 1)  # (d, e)
real = torch.arange(n)[:, None] < length  # (n, 1)


def last_state(X, delta):
    S = torch.zeros(d, e)
    for x, step, b in zip(X, delta, X @ W_B, strict=True):
        S = torch.exp(step[:, None] * A) * S + torch.outer(step * x, b)
    return S


delta = softplus(X @ W_delta)  # (n, d)
wanted = last_state(X[:length], delta[:length])
zeros = X * real  # padding is a token of zeros
cases = {
    "padding read": (X, delta),
    "tokens of zeros": (zeros, softplus(zeros @ W_delta)),
    "steps of zero": (X, delta * real),
}
print(f"without padding, mean size: {wanted.abs().mean():.4f}")
for name, case in cases.items():
    came = last_state(*case)
    print(f"{name}, mean size: {came.abs().mean():.4f}")
    print(f"{name}, off by: {(came - wanted).abs().max():.4f}")
