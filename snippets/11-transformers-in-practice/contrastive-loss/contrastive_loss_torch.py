import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
n, e = 64, 512  # pairs, features
pictures, captions = torch.tensor(rng.normal(size=(2, n, e)))


def unit(x):
    return x / x.norm(dim=1, keepdim=True)


def loss(A, B, tau):  # (n, e), (n, e) -> ()
    S = unit(A) @ unit(B).T / tau  # (n, n), the pairs on the diagonal
    right = S.diag()
    rows = (S.logsumexp(dim=1) - right).mean()  # picture -> caption
    columns = (S.logsumexp(dim=0) - right).mean()  # caption -> picture
    pair = torch.arange(n)
    library = (F.cross_entropy(S, pair) + F.cross_entropy(S.T, pair)) / 2
    assert torch.isclose((rows + columns) / 2, library)
    return (rows + columns) / 2


print(f"log n: {np.log(n):.4f}")
ones = torch.ones(n, e).double()
print(f"all features equal: {loss(ones, ones, 0.07):.4f}")
near = pictures + captions  # in the direction of the picture, too
hard = (unit(pictures) @ unit(near).T).fill_diagonal_(-torch.inf)
for tau in 1.0, 0.07, 0.01:
    print(f"tau = {tau}, unrelated: {loss(pictures, captions, tau):.4f}")
    print(f"tau = {tau}, related: {loss(pictures, near, tau):.4f}")
    least = np.log1p((n - 1) * np.exp(-2 / tau))  # 1 and -1 everywhere
    print(f"tau = {tau}, no features get below: {least:.4f}")
    q = (hard / tau).softmax(dim=1)  # (n, n), weights of the wrong ones
    share = q.max(dim=1).values.mean()
    print(f"tau = {tau}, hardest wrong caption's share: {share:.4f}")
