import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

X, y = load_digits(return_X_y=True)
X = torch.tensor(X.reshape(-1, 8, 8) / 16)  # 8 rows of pixels, 8 tokens
y, train = torch.tensor(y), 1400
n, e, c = 8, 32, 10
block = [(e, e)] * 4 + [(e, 4 * e), (4 * e, e)]  # one head
shapes = [(8, e), (n, e), *block, *block, (e, c)]
rng = np.random.default_rng(0)
params = [torch.tensor(rng.normal(0, s[0] ** -0.5, s)) for s in shapes]
names = "embedding", "attention 1", "MLP 1", "attention 2", "MLP 2"


def root(x):  # (..., e) -> (..., 1)
    return (x.square().mean(-1, keepdim=True) + 1e-6).sqrt()


def parts(x, keep=(1, 1, 1, 1, 1)):  # (5, b, n, e): what each adds
    added = [keep[0] * (x @ params[0] + params[1])]
    for i in 2, 8:
        W_q, W_k, W_v, W_o, W_1, W_2 = params[i : i + 6]
        u = sum(added) / root(sum(added))
        u = F.scaled_dot_product_attention(u @ W_q, u @ W_k, u @ W_v)
        added.append(keep[len(added)] * u @ W_o)
        u = torch.relu(sum(added) / root(sum(added)) @ W_1)
        added.append(keep[len(added)] * u @ W_2)
    return torch.stack(added)


def read(x, r):  # over the root, the mean of tokens, the output layer
    return (x / r).mean(-2) @ params[-1]


def lead(z):  # the right logit over the mean of the ten
    return ((F.one_hot(y[train:], c) - 1 / c) * z).sum(-1).mean(-1)


optimiser = torch.optim.SGD([p.requires_grad_() for p in params], lr=0.1)
for rows in rng.integers(0, train, (100, 64)):
    stream = parts(X[rows]).sum(0)
    optimiser.zero_grad()
    F.cross_entropy(read(stream, root(stream)), y[rows]).backward()
    optimiser.step()

params = [p.detach() for p in params]
added = parts(X[train:])
r = root(added.sum(0))  # (images, n, 1): one root for all parts
logits, shares = read(added.sum(0), r), read(added, r)  # (..., c)
alone = read(added, root(added)).sum(0)
print(f"accuracy: {(logits.argmax(1) == y[train:]).double().mean():.3f}")
print(f"sum of shares, off by: {(shares.sum(0) - logits).abs().max():.4f}")
print(f"each part normed, off by: {(alone - logits).abs().max():.4f}")
print(f"lead: {lead(logits):.2f}")
for i, (name, share) in enumerate(zip(names, lead(shares), strict=True)):
    rest = parts(X[train:], [float(i != j) for j in range(5)]).sum(0)
    fall = lead(logits) - lead(read(rest, root(rest)))
    print(f"{name}, share: {share:.2f}")
    print(f"{name}, lead lost without it: {fall:.2f}")
