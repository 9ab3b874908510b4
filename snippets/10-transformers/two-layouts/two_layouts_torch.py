import numpy as np
import torch

n, e, k = 6, 8, 4
theta = 100.0 ** (-2 * torch.arange(e // 2).double() / e)
angles = torch.arange(n).double()[:, None] * theta  # (n, e/2)
pairs = angles.sin(), angles.cos()
beside = torch.stack(pairs, dim=2).flatten(1)  # sin, cos, sin, cos, …
behind = torch.cat(pairs, dim=1)  # all sines, then all cosines
p = torch.arange(e).reshape(2, e // 2).T.flatten()  # 0, 4, 1, 5, 2, 6, 3, 7
torch.testing.assert_close(beside, behind[:, p])
torch.testing.assert_close(beside @ beside.T, behind @ behind.T)
print(f"tables differ by: {(beside - behind).abs().max():.2f}")

rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(n, e)))
Wq, Wk = torch.tensor(rng.normal(size=(2, e, k)) / e**0.5)


def scores(X, Wq, Wk):
    return X @ Wq @ (X @ Wk).T  # (n, n)


trained = scores(X + behind, Wq, Wk)  # as if trained in this layout
tries = {
    "other table": (X + beside, Wq, Wk),
    "other table, rows of W moved": (X + beside, Wq[p], Wk[p]),
    "columns of X moved as well": (X[:, p] + beside, Wq[p], Wk[p]),
}
for name, given in tries.items():
    off = (scores(*given) - trained).abs().max()
    print(f"{name}, scores off by: {off:.2f}")
