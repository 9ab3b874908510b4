import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
d, e, h, n, steps = 32, 4, 64, 64, 300  # e states in each of d channels
rng, (X, y) = np.random.default_rng(0), load_digits(return_X_y=True)
order = rng.permutation(len(y))
X, y = torch.tensor(X[order] / 16), torch.tensor(y[order])
batches = torch.tensor(rng.integers(0, 1400, (steps, 32)))
decay, turn = rng.uniform(0.001, 0.1, (d, e)), rng.uniform(0.01, 1.5, (d, e))
ssm = [np.log(decay), np.log(turn), *rng.normal(size=(2, d, e)) / e]
head = [(d, h), (h, 10)]
head = [rng.normal(size=s) * (2 / s[0]) ** 0.5 for s in head]
free = [rng.normal(size=(d, n)) / 8]


def step(a, b, c, f):  # -> λΔ, with a negative real part, and C * B
    return torch.complex(-a.exp(), b.exp()), torch.complex(c, f)


def kernel(*P):  # (d, n): Re sum C λ^j B, newest input first
    z, c = step(*P)
    return (
        (c[..., None] * torch.exp(z[..., None] * torch.arange(n))).sum(1).real
    )


def net(P, x):  # (b, n) -> (b, 10)
    K = kernel(*P[:4]) if len(P) == 6 else P[0]
    last = x.flip(1) @ K.T  # (b, d): the convolution's last output
    return (F.gelu(last) @ P[-2]).relu() @ P[-1]


for name, start in [("state space", ssm), ("free kernel", free)]:
    P = [torch.tensor(v, requires_grad=True) for v in start + head]
    optimiser = torch.optim.Adam(P, lr=0.005)
    for update, i in enumerate(batches, start=1):
        optimiser.zero_grad()
        F.cross_entropy(net(P, X[i]), y[i]).backward()
        optimiser.step()
        if update in (100, 300):
            hits = net(P, X[1400:]).argmax(1) == y[1400:]
            print(f"{name}, {update} updates: {hits.double().mean():.3f}")
    if name == "state space":
        z, c = step(*P[:4])
        s = torch.zeros(397, d, e, dtype=torch.complex128)
        for x in X[1400:].T:  # pixel by pixel
            s = z.exp() * s + x[:, None, None]
        loop = (c * s).sum(2).real  # (397, d)
        assert torch.allclose(loop, X[1400:].flip(1) @ kernel(*P[:4]).T)
        print("numbers in a kernel:", P[0].numel() * 4, "of", d * n)
