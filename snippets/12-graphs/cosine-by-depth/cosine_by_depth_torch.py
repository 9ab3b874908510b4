import matplotlib.pyplot as plt
import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(1)
n, d, c = 300, 8, 3
y = torch.arange(n) % c
alike = (y[:, None] == y).numpy()
A = np.triu(rng.random((n, n)) < np.where(alike, 0.056, 0.012), 1)
A = torch.from_numpy(np.where(A | A.T, 1.0, np.eye(n)))  # (n, n), loops
degree = A.sum(1)
A_hat = A / torch.outer(degree, degree).sqrt()
X = 0.5 * rng.normal(size=(c, d))[y] + rng.normal(size=(n, d))
X, h, L = torch.from_numpy(X), 16, 16
W_in = rng.normal(size=(20, d, h)) * (2 / d) ** 0.5  # 20 draws
W = rng.normal(size=(20, L, h, h)) * (2 / h) ** 0.5
W_in, W = torch.from_numpy(W_in), torch.from_numpy(W)


def cosine(H):  # (20, n, h): mean over all pairs of nodes, and draws
    H = torch.nn.functional.normalize(H, dim=-1)
    return (H.sum(1).square().sum(-1) / n**2).mean()


def by_depth(P, activation):
    H = activation(X @ W_in)  # (20, n, h)
    cosines = [cosine(H)]
    for layer in range(L):
        H = activation(P @ H @ W[:, layer])
        cosines.append(cosine(H))
    return torch.stack(cosines)


def same(H):
    return H


curves = {
    "edges, ReLU": by_depth(A_hat, torch.relu),
    "edges, no ReLU": by_depth(A_hat, same),
    "no edges, ReLU": by_depth(torch.eye(n), torch.relu),
}
styles = ["o-", "s--", "^:"]
plt.figure(figsize=(4.8, 2.6))
for (name, curve), style in zip(curves.items(), styles, strict=True):
    for k in 0, 4, 16:
        print(f"{name}, {k} layers: {curve[k]:.3f}")
    plt.plot(curve, style, ms=4, label=name)
plt.ylim(0, 1.02)
plt.xlabel("layers")
plt.ylabel("mean cosine")
plt.legend()
plt.show()
