import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import make_moons
from sklearn.neighbors import kneighbors_graph

lam = 10  # weight of the smoothness
n, h, r, eta, steps = 100, 16, 4, 0.02, 250  # r starts, side by side
X, y = make_moons(n, noise=0.08, random_state=0)
K = kneighbors_graph(X, 8)
A = K.maximum(K.T).toarray()
L, m = np.diag(A.sum(1)) - A, A.sum() / 2
middles = [[0, 1], [1, -0.5]]  # the labelled: in the middle of each moon
known = [int(np.square(X - p).sum(1).argmin()) for p in middles]
hidden = np.delete(np.arange(n), known)
rng = np.random.default_rng(0)
shapes = [(2, h), (1, h), (h, h), (1, h), (h, 1), (1, 1)]
scales = [1, 1, h**-0.5, 0, h**-0.5, 0]
P = [rng.normal(0, s, (r, *z)) for s, z in zip(scales, shapes, strict=True)]
a, b = np.meshgrid(np.linspace(-1.5, 2.5, 60), np.linspace(-1, 1.5, 40))
plane = np.stack([a.ravel(), b.ravel()], 1)

P = [torch.from_numpy(p).requires_grad_() for p in P]
X_, L_, wanted = map(torch.from_numpy, (X, L, 2.0 * y[known] - 1))


def net(X):  # (n, 2) to (r, n)
    Z = (X @ P[0] + P[1]).tanh()
    return ((Z @ P[2] + P[3]).tanh() @ P[4] + P[5])[..., 0]


optimiser = torch.optim.Adam(P, eta)
for _ in range(steps):
    F = net(X_)
    fit = (F[:, known] - wanted).square().mean(1)  # two labels
    rough = ((F @ L_) * F).sum(1) / m  # mean square along the edges
    optimiser.zero_grad()
    (fit + lam * rough).sum().backward()
    optimiser.step()
with torch.no_grad():
    F, G = net(X_).numpy(), net(torch.from_numpy(plane))[0].numpy()
right = ((F > 0) == (y > 0))[:, hidden].mean(1)  # (r,)
print("right, by start:", " ".join(f"{v:.3f}" for v in right))
print(f"mean: {right.mean():.3f}")

plt.figure(figsize=(4.8, 2.8))
plt.contour(a, b, G.reshape(a.shape), [0], colors="0.3", linestyles="--")
for k, marker in enumerate("os"):
    plt.scatter(*X[y == k].T, 12, marker=marker, color=f"C{k}", alpha=0.6)
plt.scatter(*X[known].T, 140, marker="*", color="black", zorder=3)
plt.gca().set(xlim=(-1.5, 2.5), ylim=(-1, 1.5), xlabel="$x_1$")
plt.ylabel("$x_2$")
plt.show()
