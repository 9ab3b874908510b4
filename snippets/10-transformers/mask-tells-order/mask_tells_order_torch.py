import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
n, e = 6, 4
X = torch.tensor(rng.normal(size=(n, e)))
W = torch.tensor(rng.normal(size=(3, e, e)))


def causal(X, W=W):  # (n, e) -> (n, e), row i sees rows 0 to i
    heads = [(X @ w)[None, None] for w in W]  # (1, 1, n, e)
    return F.scaled_dot_product_attention(*heads, is_causal=True)[0, 0]


order = torch.tensor([1, 0, 2, 3, 4, 5])  # the first two change places
gap = (causal(X[order]) - causal(X)[order]).abs().amax(dim=1)
print("f(PX) - P f(X), rows:", ", ".join(f"{g:.2f}" for g in gap))

same = X[:1].expand(n, e)  # one token, n times
twice = causal(same + causal(same))
apart = (twice - twice[0]).abs().max()
print(f"one token n times, rows differ by: {apart:.2f}")

start = torch.zeros(n, e).double()
start[0, 0] = 1  # a start token, and then n - 1 others, all alike
equal = torch.stack([W[0] * 0, W[1], torch.eye(e).double()])  # no query
said = [f"{y:.3f}" for y in causal(start, equal)[:, 0]]
print("after a start token:", ", ".join(said))
