import matplotlib.pyplot as plt
import networkx as nx
import torch

G = nx.karate_club_graph()
A = torch.from_numpy(nx.to_numpy_array(G, weight=None))
n, hub = len(A), 33
looped = A + torch.eye(n)
degree = looped.sum(1)  # (n,)
choices = {
    "sum": looped,
    "mean": looped / degree[:, None],
    "symmetric": looped / (degree[:, None] * degree).sqrt(),
}
plt.figure(figsize=(4.8, 2.6))
for (name, S), style in zip(choices.items(), ("--", "-.", "-"), strict=True):
    H, sizes = torch.ones(n, 1, dtype=S.dtype), []
    for _ in range(9):
        sizes.append(H.mean().item())
        H = S @ H
    largest = torch.linalg.eigvals(S).abs().max()
    print(f"{name}, largest eigenvalue: {largest:.4f}")
    print(f"{name}, ones after eight layers: {sizes[-1]:.4g}")
    one = S @ torch.ones(n, dtype=S.dtype)
    print(f"{name}, the hub gets from ones: {one[hub]:.4f}")
    plt.semilogy(sizes, style)
    lift = {"sum": 1, "mean": 3, "symmetric": 0.3}[name]  # for legibility
    plt.text(8.15, sizes[-1] * lift, name, va="center")
plt.axis([0, 10.5, 1e-2, 1e8])
plt.xlabel("layers")
plt.ylabel("mean feature")
plt.show()
