import numpy as np
import torch

rng = np.random.default_rng(0)
m, e = 3, 6  # three patches, three words
A, B = torch.tensor(rng.normal(size=(2, m, e)))
position = torch.tensor(rng.normal(size=(2 * m, e)))
kind = torch.tensor(rng.normal(size=(2, 1, e)))  # picture, text
W = torch.tensor(rng.normal(size=(3, e, e))) / e**0.5


def answer(X):  # attention without a mask, then the mean: (2 m, e) -> (e,)
    Q, K, V = X @ W
    return ((Q @ K.T / e**0.5).softmax(dim=1) @ V).mean(dim=0)


again = torch.cat([position[:m], position[:m]])  # 1, 2, 3, 1, 2, 3
kinds = kind.expand(2, m, e).reshape(2 * m, e)
ways = {
    "positions start again": again,
    "positions run on": position,
    "start again, and a kind": again + kinds,
}
for name, added in ways.items():
    one = answer(torch.cat([A, B]) + added)  # A the picture, B the text
    two = answer(torch.cat([B, A]) + added)  # the contents swapped
    print(f"{name}, answer moves: {(one - two).abs().max():.4f}")
