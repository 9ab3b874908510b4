import matplotlib.pyplot as plt
import numpy as np
import torch

n, r = 2000, 3  # nodes, and edges that each new node brings
rng = np.random.default_rng(0)
ends = [i for i in range(r + 1) for _ in range(r)]  # r + 1, all joined
for new in range(r + 1, n):
    chosen = set()
    while len(chosen) < r:  # a node stands in ends once for each edge
        chosen.add(ends[rng.integers(len(ends))])
    ends += [*chosen, *[new] * r]
m = len(ends) // 2
pairs = rng.choice(n * (n - 1) // 2, m, replace=False)
drawn = np.stack(np.triu_indices(n, 1))[:, pairs].ravel()  # m pairs

k = torch.arange(1, 301)
shares = {}
for name, both in {"grown": ends, "drawn": drawn}.items():
    degree = torch.bincount(torch.as_tensor(both), minlength=n)
    share = (degree[:, None] >= k).double().mean(0)  # (300,)
    shares[name] = share
    d = degree.double()
    print(f"{name}, edges: {len(both) // 2}")
    print(f"{name}, mean degree: {d.mean():.4f}")
    print(f"{name}, largest degree: {degree.max()}")
    print(f"{name}, share with 30 or more: {share[29]:.4f}")
    print(f"{name}, mean over ends of edges: {(d * d).mean() / d.mean():.4f}")
rule = r * (r + 1) / (k * (k + 1.0))  # for many nodes and k >= r
print(f"rule, share with 30 or more: {rule[29]:.4f}")

figure, ax = plt.subplots(figsize=(4.8, 2.8))
ax.loglog(k, shares["grown"], "-", label="grown")
ax.loglog(k, shares["drawn"], "--", label="drawn")
ax.loglog(k[2:], rule[2:], ":", color="0.3", label="rule for grown")
ax.set(xlabel="degree $k$", ylabel="share with $k$ or more")
ax.set(ylim=(3e-4, 1.5))
ax.legend()
plt.show()
