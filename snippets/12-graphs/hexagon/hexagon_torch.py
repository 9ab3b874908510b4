import matplotlib.pyplot as plt
import numpy as np
import torch

n, e = 6, 8
ring = torch.eye(n, dtype=torch.float64).roll(1, 1)
hexagon = ring + ring.T
triangle = 1 - torch.eye(3, dtype=torch.float64)
triangles = torch.block_diag(triangle, triangle)
rng = np.random.default_rng(0)
W = torch.from_numpy(rng.normal(size=(3, 2, e, e)))
X = torch.ones(n, e, dtype=torch.float64)


def gather(A, H, how):  # (n, e)
    if how == "attention":
        S = (H @ H.T).masked_fill(A == 0, -torch.inf)
        return S.softmax(1) @ H
    if how == "maximum":
        return torch.where(A[..., None] > 0, H, -torch.inf).amax(1)
    return A @ H / (A.sum(1, keepdim=True) if how == "mean" else 1)


def net(A, H, how):  # three layers
    for own, of in W:
        H = (H @ own + gather(A, H, how) @ of).tanh()
    return H


for how in ("sum", "mean", "maximum", "attention"):
    off = net(hexagon, X, how) - net(triangles, X, how)
    print(f"{how}, the graphs differ by: {off.abs().max():.4f}")
for name, A in {"hexagon": hexagon, "triangles": triangles}.items():
    print(f"{name}, triangles: {A.matrix_power(3).trace() / 6:.0f}")
    found = torch.linalg.eigvalsh(A)
    print(f"{name}, eigenvalues:", [round(x) for x in found.tolist()])
Z = torch.from_numpy(rng.normal(size=(n, e)))  # features for each node
off = net(hexagon, Z, "sum").sum(0) - net(triangles, Z, "sum").sum(0)
print(f"random features, the graphs differ by: {off.abs().max():.4f}")
other = Z[[0, 2, 1, 3, 4, 5]]  # nodes 1 and 2 exchange theirs
off = net(hexagon, Z, "sum").sum(0) - net(hexagon, other, "sum").sum(0)
print(f"other numbering, hexagon differs by: {off.abs().max():.4f}")

turn = np.pi * np.arange(6) / 3
corner = np.pi * (1 / 2 + 2 * np.arange(3) / 3)
corners = np.concatenate([np.exp(1j * corner) + z for z in (-1.2, 1.2)])
places = {"hexagon": np.exp(1j * turn), "triangles": corners - 0.25j}
figure, axes = plt.subplots(1, 2, figsize=(4.8, 2))
for ax, A in zip(axes, (hexagon, triangles), strict=True):
    name = "hexagon" if A is hexagon else "triangles"
    z = places[name]
    for i, j in A.triu().nonzero().tolist():
        ax.plot(z.real[[i, j]], z.imag[[i, j]], "0.6")
    ax.plot(z.real, z.imag, "C0o", markersize=10)
    ax.set(title=name, xlim=(-2.4, 2.4), ylim=(-1.2, 1.2), aspect="equal")
    ax.axis("off")
plt.show()
