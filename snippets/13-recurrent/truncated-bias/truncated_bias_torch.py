import matplotlib.pyplot as plt
import numpy as np
import torch

rng = np.random.default_rng(0)
b, n, e = 256, 40, 8
A = rng.normal(size=(e, e))
A = torch.from_numpy(0.9 * A / np.abs(np.linalg.eigvals(A)).max())
A.requires_grad_()
B, c = torch.from_numpy(rng.normal(size=(2, e)))
X = torch.from_numpy(rng.normal(0, 0.5, (n, b)))
pieces = (1, 2, 4, 5, 8, 10, 20, 40)


def gradient(X, lag, k):  # cut after every k steps
    s, loss = X.new_zeros(X.shape[1], e), 0
    for i in range(n):
        if i % k == 0:
            s = s.detach()  # the value stays, the way back ends
        s = (s @ A.T + X[i, :, None] * B).tanh()  # (b, e)
        if i >= lag:  # wanted: the input of lag steps ago
            loss = loss + (s @ c - X[i - lag]).square().mean()
    return torch.autograd.grad(loss, A)[0]


curves = {}
for lag in (2, 8):
    full = gradient(X, lag, n)
    few = gradient(X[:, :16], lag, n)
    print(f"lag {lag}, 16 of 256: {(few - full).norm() / full.norm():.4f}")
    cut = [gradient(X, lag, k) for k in pieces]
    curves[lag] = [((g - full).norm() / full.norm()).item() for g in cut]
    for k, error in zip(pieces, curves[lag], strict=True):
        print(f"lag {lag}, pieces of {k}: {error:.4f}")

plt.figure(figsize=(4.8, 2.8))
for (lag, errors), style in zip(curves.items(), ("o-", "s--"), strict=True):
    plt.plot(pieces, errors, style, label=f"lag {lag}")
plt.xscale("log")
plt.xticks(pieces[:3] + pieces[4:], pieces[:3] + pieces[4:], minor=False)
plt.minorticks_off()
plt.xlabel("steps in a piece")
plt.ylabel("relative error")
plt.legend()
plt.show()
