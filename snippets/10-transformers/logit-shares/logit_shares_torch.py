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


def norm(x):
    return F.rms_norm(x, (e,), eps=1e-6)


def parts(x, keep=(1, 1, 1, 1, 1)):  # five of (b, n, e): what each adds
    added = [keep[0] * (x @ params[0] + params[1])]
    for i in 2, 8:
        W_q, W_k, W_v, W_o, W_1, W_2 = params[i : i + 6]
        u = norm(sum(added))
        u = F.scaled_dot_product_attention(u @ W_q, u @ W_k, u @ W_v)
        added.append(keep[len(added)] * u @ W_o)
        u = torch.relu(norm(sum(added)) @ W_1)
        added.append(keep[len(added)] * u @ W_2)
    return torch.stack(added)


def read(x):  # the mean of the tokens, then the output layer
    return x.mean(-2) @ params[-1]


for p in params:
    p.requires_grad_()
optimiser = torch.optim.Adam(params, lr=3e-3)
for rows in rng.integers(0, train, (100, 64)):
    logits = read(norm(parts(X[rows]).sum(0)))
    optimiser.zero_grad()
    F.cross_entropy(logits, y[rows]).backward()
    optimiser.step()

params = [p.detach() for p in params]
X, own = X[train:], F.one_hot(y[train:], c)
added = parts(X)  # (5, images, n, e)
stream = added.sum(0)
logits = read(norm(stream))
print(f"accuracy: {own[logits == logits.amax(1, True)].double().mean():.3f}")
root = (stream.square().mean(-1, keepdim=True) + 1e-6).sqrt()
shares = read(added / root)  # (5, images, c): one root for all parts
print(f"sum of shares, off by: {(shares.sum(0) - logits).abs().max():.4f}")
alone = read(norm(added)).sum(0)
print(f"each part normed, off by: {(alone - logits).abs().max():.4f}")


def lead(z):  # the right logit over the mean of the ten
    return ((own - 1 / c) * z).sum(-1).mean(-1)


print(f"lead: {lead(logits):.2f}")
for i, (name, share) in enumerate(zip(names, lead(shares), strict=True)):
    keep = [float(i != j) for j in range(5)]
    fall = lead(logits) - lead(read(norm(parts(X, keep).sum(0))))
    print(f"{name}, share: {share:.2f}")
    print(f"{name}, lead lost without it: {fall:.2f}")
