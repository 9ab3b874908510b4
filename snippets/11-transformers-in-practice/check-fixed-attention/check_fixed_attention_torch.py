import numpy as np
import torch

rng = np.random.default_rng(0)
n, e = 4, 3
X = torch.tensor(rng.normal(size=(n, e)))
T = torch.tensor(rng.normal(size=(n, n)))  # any token mixing
level = T - T.mean(dim=1, keepdim=True) + 0.5  # each row sums to 2


def heads(S, a, R, b, X):  # a and b: factors in the two output matrices
    return a * S.softmax(dim=1) @ X - b * R.softmax(dim=1) @ X


def best(T, b=10.0):  # scores whose softmax is (T + b/n) / (T + b/n) 1
    P = T + b / n
    a = P.sum(dim=1).mean()  # of equal sums, each
    return heads(P.log(), a, torch.zeros(n, n, dtype=T.dtype), b, X)


print(f"rows of equal sums, gap: {(best(level) - level @ X).abs().max():.4f}")
print(f"other rows, gap: {(best(T) - T @ X).abs().max():.4f}")

zero = torch.zeros(1, e, dtype=X.dtype)  # one token more, with value 0
P = (T.clamp(min=0) + 0.01) / 10  # what is positive, and a little
N = ((-T).clamp(min=0) + 0.01) / 10
rest = [1 - A.sum(dim=1, keepdim=True) for A in (P, N)]
S, R = (torch.cat([A, r], 1).log() for A, r in zip((P, N), rest, strict=True))
gap = heads(S, 10, R, 10, torch.cat([X, zero])) - T @ X
print(f"any rows and a token of zeros, gap: {gap.abs().max():.4f}")
print("smallest weight on it:", f"{torch.stack(rest).min():.3f}")
