import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
n, e = 5, 4
draws = rng.normal(size=(2, n, e)), rng.normal(size=(3, e, e))
(X, S), (Wq, Wk, Wv) = map(torch.tensor, draws)


def attend(X):  # (n, e) -> (n, e)
    A = torch.softmax(X @ Wq @ (X @ Wk).T / e**0.5, dim=1)  # (n, n)
    return A @ (X @ Wv)


def built_in(X):
    heads = [(X @ W)[None, None] for W in (Wq, Wk, Wv)]  # (1, 1, n, e)
    return F.scaled_dot_product_attention(*heads)[0, 0]


torch.testing.assert_close(attend(X), built_in(X))
order = torch.tensor([2, 0, 4, 1, 3])
P = torch.eye(n).double()[order]  # (n, n), row i of PX is X[order[i]]
torch.testing.assert_close(P @ X, X[order])


def gaps(f):  # of f from equivariance, of its mean from invariance
    both = (f(P @ X) - P @ f(X), f(P @ X).mean(dim=0) - f(X).mean(dim=0))
    return [f"{gap.abs().max():.4f}" for gap in both]


models = {
    "attention": attend,
    "two layers": lambda X: attend(X + attend(X)),
    "with positions": lambda X: attend(X + S),
}
for name, f in models.items():
    one, pooled = gaps(f)
    print(f"{name}, f(PX) - P f(X): {one}")
    print(f"{name}, pooled, f(PX) - f(X): {pooled}")
