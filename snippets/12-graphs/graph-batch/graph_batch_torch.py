import matplotlib.pyplot as plt
import networkx as nx
import numpy as np
import torch

rng = np.random.default_rng(0)
graphs = [nx.path_graph(3), nx.complete_graph(3), nx.star_graph(4)]
As = [torch.from_numpy(nx.to_numpy_array(g)) for g in graphs]
Xs = [torch.from_numpy(rng.normal(size=(len(A), 2))) for A in As]
W = torch.from_numpy(rng.normal(size=(2, 3)))


def layer(A, X):  # a graph convolution that sums, with self-loops
    return ((A + torch.eye(A.shape[-1])) @ X @ W).relu()


alone = torch.stack(
    [layer(A, X).sum(0) for A, X in zip(As, Xs, strict=True)]
)  # (3, 3)

sizes = torch.tensor([len(A) for A in As])
batch = torch.arange(3).repeat_interleave(sizes)  # (n,): whose node
start = sizes.cumsum(0) - sizes  # the first node of each graph
index = torch.cat([A.nonzero() + o for A, o in zip(As, start, strict=True)])
source, target = index[:, 1], index[:, 0]  # A_ij: from j to i
X = torch.cat(Xs)  # (n, 2)
H = X.index_add(0, target, X[source])
joined = alone.new_zeros(3, 3).index_add(0, batch, (H @ W).relu())

A_pad, X_pad = alone.new_zeros(3, 5, 5), alone.new_zeros(3, 5, 2)
for g, (A, x) in enumerate(zip(As, Xs, strict=True)):
    A_pad[g, : len(A), : len(A)], X_pad[g, : len(A)] = A, x
mask = torch.arange(5) < sizes[:, None]  # (3, 5)
padded = (layer(A_pad, X_pad) * mask[:, :, None]).sum(1)

print("batch:", batch.tolist())
print("rows joined:", len(X))
print("rows padded:", mask.numel())
print("joined = alone:", torch.allclose(joined, alone))
print("padded = alone:", torch.allclose(padded, alone))
print(f"sum of all readouts: {joined.sum():.4f}")

fig, ax = plt.subplots(figsize=(4.8, 2.6), layout="constrained")
ax.imshow(torch.block_diag(*As).numpy(), cmap="Greys", vmax=1.5)
ax.set(xlabel="from node", ylabel="to node", xticks=range(11))
ax.set_yticks(range(0, 11, 2))
for o in start[1:]:
    ax.axhline(o - 0.5)
    ax.axvline(o - 0.5)
plt.show()
