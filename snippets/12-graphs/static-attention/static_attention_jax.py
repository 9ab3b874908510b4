import jax
import matplotlib.pyplot as plt
import numpy as np
from jax.nn import leaky_relu

jax.config.update("jax_enable_x64", True)
n, d, e, draws = 8, 6, 16, 200
rng = np.random.default_rng(0)
X = rng.normal(size=(draws, n, d))
W_l, W_r = rng.normal(size=(2, draws, d, e))
a_l, a_r = rng.normal(0, 0.3, (2, draws, e, 1))


@jax.jit
@jax.vmap  # one graph at a time
def scores(X, W_l, W_r, a_l, a_r):
    to, of = X @ W_l, X @ W_r  # (n, e): receiving, sending
    # a complete graph: row i gathers, column j sends
    gat = leaky_relu(to @ a_l + (of @ a_r).T, 0.2)  # (n, n)
    both = to[:, None] + of[None]  # (n, n, e)
    gatv2 = (leaky_relu(both, 0.2) @ a_r)[..., 0]
    A = jax.nn.softmax(gat), jax.nn.softmax(gatv2)
    return {"GAT": (gat, A[0]), "GATv2": (gatv2, A[1])}


results = scores(X, W_l, W_r, a_l, a_r)
for name, (S, _) in results.items():
    order = np.argsort(S, -1).tolist()
    rankings = [len({tuple(row) for row in g}) for g in order]
    favourites = [len({row[-1] for row in g}) for g in order]
    print(f"{name}, rankings per graph, mean: {np.mean(rankings):.3f}")
    print(f"{name}, rankings per graph, most: {max(rankings)}")
    most = int(np.argmax(favourites))  # of GATv2, as it comes last
    print(f"{name}, favourites per graph, mean: {np.mean(favourites):.3f}")

figure, axes = plt.subplots(1, 2, figsize=(4.8, 2.9), sharey=True)
for ax, (name, (_, A)) in zip(axes, results.items(), strict=True):
    A = np.asarray(A[most])
    ax.pcolormesh(A, cmap="Greys", vmin=0, vmax=1, edgecolor="0.85")
    ax.plot(A.argmax(1) + 0.5, np.arange(n) + 0.5, "C1o")
    ax.set(title=name, xlabel="sending node", aspect="equal")
    ax.set_xticks(np.arange(n) + 0.5, range(n))
    ax.set_yticks(np.arange(n) + 0.5, range(n))
axes[0].set_ylabel("receiving node")
axes[0].invert_yaxis()
plt.show()
