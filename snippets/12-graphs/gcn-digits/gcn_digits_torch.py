import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.neighbors import kneighbors_graph
from torch.nn.functional import cross_entropy

data = load_digits()
X, y = torch.from_numpy(data.data / 16), torch.from_numpy(data.target)
near = kneighbors_graph(data.data, 6)  # edges from the pixels alone
source, target = torch.from_numpy(np.stack(near.maximum(near.T).nonzero()))
n, d, e, c = len(X), 64, 16, 10
known = torch.cat([(y == k).nonzero()[:2, 0] for k in range(c)])  # (20,)
hidden = torch.ones(n, dtype=torch.bool).index_fill(0, known, False)


def normalised(source, target):
    scale = torch.bincount(target).double().rsqrt()
    weight = scale[target] * scale[source]
    pairs = torch.stack([target, source])
    with torch.sparse.check_sparse_tensor_invariants():
        S = torch.sparse_coo_tensor(pairs, weight, (n, n))
    return S.coalesce()


def score(Z):
    return (Z.argmax(1) == y)[hidden].double().mean().item()


def fit(send):  # returns the share of right answers after each step
    rng = np.random.default_rng(1)
    weights = [rng.normal(0, sum(s) ** -0.5, s) for s in ((d, e), (e, c))]
    W, V = (torch.from_numpy(w).requires_grad_() for w in weights)
    optimiser = torch.optim.AdamW([W, V], 0.02, weight_decay=0.005)
    sent, right = send(X), []
    for _ in range(100):
        Z = send((sent @ W).relu() @ V)  # (n, c)
        right.append(score(Z))
        optimiser.zero_grad()
        cross_entropy(Z[known], y[known]).backward()
        optimiser.step()
    return right


bare, loops = normalised(source, target), torch.arange(n)
S = normalised(torch.cat([source, loops]), torch.cat([target, loops]))
runs = {"MLP": fit(lambda H: H), "GCN": fit(lambda H: S @ H), "labels": []}
Y = torch.zeros(n, c, dtype=torch.float64)
Y[known, y[known]] = 1
F = Y
for _ in range(100):  # label propagation
    runs["labels"].append(score(F))
    F = 0.9 * (bare @ F) + 0.1 * Y
print("labels:", len(known), "of", n)
print(f"edges in a class: {(y[source] == y[target]).double().mean():.3f}")
for k in 2, 10:
    print(f"after {k} rounds: {runs['labels'][k]:.3f}")
plt.figure(figsize=(4.8, 2.6))
for (name, right), style in zip(runs.items(), ("--", "-", "-."), strict=True):
    print(f"{name}: {right[-1]:.3f}")
    plt.plot(right, style)
    plt.text(102, right[-1], name, va="center")
plt.gca().set(xlim=(0, 122), ylim=(0, 1), xlabel="steps", ylabel="right")
plt.show()
