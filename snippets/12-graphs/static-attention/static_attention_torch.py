import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.nn.functional import leaky_relu

n, d, e, draws = 8, 6, 16, 200
rng = np.random.default_rng(0)
X = torch.from_numpy(rng.normal(size=(draws, n, d)))
W_l, W_r = torch.from_numpy(rng.normal(size=(2, draws, d, e)))
a_l, a_r = torch.from_numpy(rng.normal(0, 0.3, (2, draws, e, 1)))

to, of = X @ W_l, X @ W_r  # (draws, n, e): receiving, sending
# a complete graph: row i gathers, column j sends
gat = leaky_relu(to @ a_l + (of @ a_r).mT, 0.2)  # (draws, n, n)
both = to[:, :, None] + of[:, None]  # (draws, n, n, e)
gatv2 = (leaky_relu(both, 0.2) @ a_r[:, None])[..., 0]

scores = {"GAT": gat, "GATv2": gatv2}
for name, S in scores.items():
    order = S.argsort(-1).tolist()
    rankings = [len({tuple(row) for row in g}) for g in order]
    favourites = [len({row[-1] for row in g}) for g in order]
    print(f"{name}, rankings per graph, mean: {np.mean(rankings):.3f}")
    print(f"{name}, rankings per graph, most: {max(rankings)}")
    most = int(np.argmax(favourites))  # of GATv2, as it comes last
    print(f"{name}, favourites per graph, mean: {np.mean(favourites):.3f}")

figure, axes = plt.subplots(1, 2, figsize=(4.8, 2.9), sharey=True)
for ax, (name, S) in zip(axes, scores.items(), strict=True):
    A = S[most].softmax(-1)
    ax.pcolormesh(A, cmap="Greys", vmin=0, vmax=1, edgecolor="0.85")
    ax.plot(A.argmax(1) + 0.5, np.arange(n) + 0.5, "C1o")
    ax.set(title=name, xlabel="sending node", aspect="equal")
    ax.set_xticks(np.arange(n) + 0.5, range(n))
    ax.set_yticks(np.arange(n) + 0.5, range(n))
axes[0].set_ylabel("receiving node")
axes[0].invert_yaxis()
plt.show()
