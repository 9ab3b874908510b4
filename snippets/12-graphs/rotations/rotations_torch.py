import matplotlib.pyplot as plt
import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(1)
n, d, h = 5, 3, 8  # nodes, features, width of a message
X = torch.from_numpy(rng.normal(size=(n, d)))
W = [rng.normal(size=z) for z in [(d, h), (d, h), (3, h), (h, d), (h, 1)]]
A, B, C, D, w = map(torch.from_numpy, W)


def layer(X, Z, raw):  # features (n, d), coordinates (n, 2 or 3)
    apart = Z[:, None] - Z  # (n, n, 2): from j to i
    say = apart.square().sum(-1, keepdim=True) @ C[:1]  # by distance
    if raw:  # the mistake: by the coordinates themselves
        say = apart @ C[: Z.shape[1]]
    M = ((X @ A)[:, None] + X @ B + say).tanh()  # (n, n, h)
    Z = Z + (apart * (M @ w)).sum(1) / (n - 1)
    return X + M.sum(1) @ D, Z


figure, axes = plt.subplots(1, 2, figsize=(4.8, 3), sharey=True)
for dims in (3, 2):
    Z = torch.from_numpy(rng.normal(size=(n, dims)))
    Q = torch.from_numpy(np.linalg.qr(rng.normal(size=(dims, dims)))[0])
    Q[0] *= torch.linalg.det(Q)  # a rotation: determinant 1
    mirror = Q * torch.tensor([-1.0] + [1.0] * (dims - 1))
    shift = torch.ones(dims)
    for raw, name in enumerate(["distances", "differences"]):
        H, Y = layer(X, Z, raw)
        for turn, R in [("turned", Q), ("mirrored", mirror)]:
            K, V = layer(X, Z @ R + shift, raw)
            off = (K - H).abs().max(), (V - Y @ R - shift).abs().max()
            said = f"{dims}-D, {name}, {turn}"
            print(f"{said}, features: {off[0]:.3f}")
            print(f"{said}, coordinates: {off[1]:.3f}")
            if dims == 2 and turn == "turned":
                axes[raw].plot(*(Y @ R + shift).T, "o", ms=11, mfc="none")
                axes[raw].plot(*V.T, "x")
                axes[raw].set(title=name, xlabel="first coordinate")
axes[0].set(ylabel="second coordinate")
axes[0].legend(["turned after", "turned before"], loc="upper left")
plt.show()
