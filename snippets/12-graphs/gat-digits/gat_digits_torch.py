import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.neighbors import kneighbors_graph
from torch.nn.functional import cross_entropy, leaky_relu

X, y = load_digits(return_X_y=True)
n, d, h, e, c = len(X), 64, 2, 8, 10  # h heads of width e
K = kneighbors_graph(X, 6, mode="connectivity")
pairs = (K.maximum(K.T) + np.eye(n)).nonzero()  # self-loops: see oneself
target, source = (torch.from_numpy(i).long() for i in pairs)  # (m,)
labelled = np.concatenate([np.flatnonzero(y == k)[:2] for k in range(c)])
rest = np.setdiff1d(np.arange(n), labelled)
X, y = torch.from_numpy(X / 16), torch.from_numpy(y)


def glorot(rng, *shape):
    bound = (6 / sum(shape[:2])) ** 0.5
    return torch.from_numpy(rng.uniform(-bound, bound, shape))


def attend(scores, Z):  # (m, h), (n, h, e) to (n, h, e)
    where = target[:, None].expand(-1, h)
    largest = torch.full((n, h), -torch.inf, dtype=Z.dtype)
    largest = largest.scatter_reduce(0, where, scores.detach(), "amax")
    E = (scores - largest[target]).exp()
    total = torch.zeros(n, h, dtype=Z.dtype).index_add(0, target, E)
    a = (E / total[target])[..., None]  # (m, h, 1)
    return torch.zeros_like(Z).index_add(0, target, a * Z[source])


def model(kind, W, V, a_l, a_r, out):
    Z = (X @ W).view(n, h, e)
    if kind == "equal weights":
        scores = torch.zeros(len(target), h, dtype=Z.dtype)
    elif kind == "GAT":
        to, of = (Z * a_l).sum(-1), (Z * a_r).sum(-1)  # (n, h)
        scores = leaky_relu(to[target] + of[source], 0.2)
    else:
        both = (X @ V).view(n, h, e)[target] + Z[source]  # (m, h, e)
        scores = (leaky_relu(both, 0.2) * a_l).sum(-1)
    return attend(scores, Z).flatten(1).relu() @ out  # (n, c)


for kind in ("equal weights", "GAT", "GATv2"):
    rng = np.random.default_rng(1)
    shapes = (d, h * e), (d, h * e), (h, e), (h, e), (h * e, c)
    held = [glorot(rng, *s).requires_grad_() for s in shapes]
    optimiser = torch.optim.AdamW(held, 1e-2, weight_decay=5e-3)
    for _ in range(40):
        optimiser.zero_grad()
        z = model(kind, *held)[labelled]
        cross_entropy(z, y[labelled]).backward()
        optimiser.step()
    right = model(kind, *held).argmax(1) == y
    print(f"{kind}, unlabelled right: {right[rest].double().mean():.3f}")
