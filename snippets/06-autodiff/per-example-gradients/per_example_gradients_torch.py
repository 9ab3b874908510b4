import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.func import grad, vmap

bound = 0.5  # of the length of one example's gradient
rng, n, flipped, calls = np.random.default_rng(1), 60, [4, 23, 51], 0
labels = np.arange(n) % 2
points = rng.normal(size=(n, 2)) + np.outer(2 * labels - 1, [1.5, 1.0])
labels[flipped] = 1 - labels[flipped]  # three mistakes in the data
X, y = torch.tensor(points).float(), torch.tensor(labels).float()


def loss(p, x, y):  # of one example: x ~ (2,), y is 0 or 1
    global calls
    calls += 1
    z = x @ p["w"] + p["b"]
    return torch.nn.functional.softplus(z) - y * z


each = vmap(grad(loss), in_dims=(None, 0, 0))  # a gradient per example
p = {"w": torch.zeros(2), "b": torch.zeros(())}
for _ in range(100):
    p = {k: p[k] - 0.5 * g.mean(0) for k, g in each(p, X, y).items()}

calls = 0
G = each(p, X, y)
print(f"shapes: w {tuple(G['w'].shape)}, b {tuple(G['b'].shape)}")
print("calls of loss, by vmap:", calls)
calls = 0
loop = [grad(loss)(p, x, t) for x, t in zip(X, y, strict=True)]
print("calls of loss, by a loop:", calls)
for k in p:
    stacked = torch.stack([g[k] for g in loop])
    assert torch.allclose(G[k], stacked, atol=1e-6)

squares = [g.reshape(n, -1).square().sum(1) for g in G.values()]
norms = sum(squares).sqrt()  # (n,)
largest = norms.argsort(descending=True)[:3].tolist()
print("largest norms at:", sorted(largest), "flipped:", flipped)
factor = (bound / norms).clamp(max=1)  # (n,)
print(f"median norm: {norms.quantile(0.5):.3f}")
for name, weight in (("as they are", torch.ones(n)), ("clipped", factor)):
    part = (weight * norms)[flipped].sum()
    share = part / (weight * norms).sum()
    print(f"share of the flipped, {name}: {100 * share:.1f} %")

whole, cut = 10 + 200 * torch.stack([norms, factor * norms]).numpy()
for c, mark in enumerate("oD"):
    own = labels == c
    look = {"marker": mark, "edgecolors": f"C{c}"}
    plt.scatter(*points[own].T, s=whole[own], c="none", **look)
    look |= {"alpha": 0.6, "label": f"class {c}"}
    plt.scatter(*points[own].T, s=cut[own], **look)
plt.gca().set(xlabel="$x_1$", ylabel="$x_2$")
plt.legend()
plt.show()
