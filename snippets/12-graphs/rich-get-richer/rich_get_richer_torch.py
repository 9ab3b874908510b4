import matplotlib.pyplot as plt
import numpy as np
import torch

n, r = 2000, 3  # nodes, and edges that each new node brings


def grow(rng):  # (2m,): a node stands in it once for each of its edges
    ends = [i for i in range(r + 1) for _ in range(r)]  # all joined
    for new in range(r + 1, n):
        chosen = set()
        while len(chosen) < r:
            chosen.add(ends[rng.integers(len(ends))])
        ends += [*chosen, *[new] * r]
    return np.array(ends)


def draw(rng, m):  # (2m,): m different pairs of nodes
    pairs = rng.choice(n * (n - 1) // 2, m, replace=False)
    return np.stack(np.triu_indices(n, 1))[:, pairs].ravel()


found = {"grown": [], "drawn": []}
for seed in range(5):
    rng = np.random.default_rng(seed)
    grown = grow(rng)
    drawn = draw(rng, len(grown) // 2)
    found["grown"].append(np.bincount(grown, minlength=n))
    found["drawn"].append(np.bincount(drawn, minlength=n))

k = torch.arange(1, 301)
shares = {}
for name, degrees in found.items():
    d = torch.from_numpy(np.stack(degrees)).double()  # (5, n)
    shares[name] = (d[..., None] >= k).double().mean((0, 1))  # (300,)
    largest = d.amax(1)
    print(f"{name}, edges: {d[0].sum() / 2:.0f}")
    print(f"{name}, mean degree: {d.mean():.4f}")
    print(f"{name}, largest degree, from: {largest.min():.0f}")
    print(f"{name}, largest degree, to: {largest.max():.0f}")
    print(f"{name}, share with 30 or more: {shares[name][29]:.4f}")
    print(f"{name}, mean over ends of edges: {(d * d).mean() / d.mean():.4f}")
rule = r * (r + 1) / (k * (k + 1.0))  # for many nodes and k >= r
print(f"rule, share with 30 or more: {rule[29]:.4f}")

figure, ax = plt.subplots(figsize=(4.8, 2.8))
ax.loglog(k, shares["grown"], "-", label="grown")
ax.loglog(k, shares["drawn"], "--", label="drawn")
ax.loglog(k[2:], rule[2:], ":", color="0.3", label="rule for grown")
ax.set(xlabel="degree $k$", ylabel="share with $k$ or more")
ax.set(ylim=(7e-5, 1.5))
ax.legend()
plt.show()
