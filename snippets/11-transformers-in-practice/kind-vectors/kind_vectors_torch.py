import numpy as np
import torch

rng = np.random.default_rng(0)
m, e = 3, 6  # three patches, three words
A, B = torch.tensor(rng.normal(size=(2, m, e)))
position = torch.tensor(rng.normal(size=(2 * m, e)))
kind = torch.tensor(rng.normal(size=(2, 1, e)))  # picture, text
between = torch.tensor(rng.normal(size=(1, e)))  # a special token
W = torch.tensor(rng.normal(size=(3, e, e))) / e**0.5


def answer(X, see):  # attention, then the mean: (n, e) -> (e,)
    Q, K, V = X @ W
    scores = (Q @ K.T / e**0.5).masked_fill(~see, -torch.inf)
    return (scores.softmax(dim=1) @ V).mean(dim=0)


again = torch.cat([position[:m], position[:m]])  # 1, 2, 3, 1, 2, 3
kinds = kind.expand(2, m, e).reshape(2 * m, e)
all_ = torch.ones(2 * m, 2 * m, dtype=torch.bool)
mixed = all_.tril() | (torch.arange(2 * m) < m)
ways = {
    "positions start again": (again, all_),
    "positions run on": (position, all_),
    "start again, and a kind": (again + kinds, all_),
    "start again, mixed mask": (again, mixed),
}
for name, (added, see) in ways.items():
    one = answer(torch.cat([A, B]) + added, see)  # A the picture, B the text
    two = answer(torch.cat([B, A]) + added, see)  # the contents swapped
    print(f"{name}, answer moves: {(one - two).abs().max():.4f}")

left, right = A + position[:m], B + position[:m]  # both from 1
see = torch.ones(2 * m + 1, 2 * m + 1, dtype=torch.bool)
one = answer(torch.cat([left, between, right]), see)
two = answer(torch.cat([right, between, left]), see)
moves = (one - two).abs().max()
print(f"start again, a special token between, answer moves: {moves:.4f}")
moves = (one - answer(torch.cat([left, right]), all_)).abs().max()
print(f"with and without the special token, gap: {moves:.4f}")
