import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import networkx as nx
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
graphs = [nx.path_graph(3), nx.complete_graph(3), nx.star_graph(4)]
As = [nx.to_numpy_array(g) for g in graphs]
Xs = [rng.normal(size=(len(A), 2)) for A in As]
W = rng.normal(size=(2, 3))


def layer(A, X):  # a graph convolution that sums, with self-loops
    return jax.nn.relu((A + jnp.eye(len(A))) @ X @ W)


alone = jnp.stack(
    [layer(A, X).sum(0) for A, X in zip(As, Xs, strict=True)]
)  # (3, 3)

sizes = np.array([len(A) for A in As])
batch = np.repeat(np.arange(3), sizes)  # (n,): whose node
start = sizes.cumsum() - sizes  # the first node of each graph
index = [np.argwhere(A) + o for A, o in zip(As, start, strict=True)]
target, source = np.concatenate(index).T  # A_ij: from j to i
X = jnp.concatenate(Xs)  # (n, 2)
H = X + jax.ops.segment_sum(X[source], target, len(X))
joined = jax.ops.segment_sum(jax.nn.relu(H @ W), batch, 3)

A_pad = np.stack([np.pad(A, (0, 5 - len(A))) for A in As])  # (3, 5, 5)
X_pad = np.stack([np.pad(x, ((0, 5 - len(x)), (0, 0))) for x in Xs])
mask = np.arange(5) < sizes[:, None]  # (3, 5)
padded = (jax.vmap(layer)(A_pad, X_pad) * mask[:, :, None]).sum(1)

print("batch:", batch.tolist())
print("rows joined:", len(X))
print("rows padded:", mask.size)
print("joined = alone:", np.allclose(joined, alone))
print("padded = alone:", np.allclose(padded, alone))
print(f"sum of all readouts: {joined.sum():.4f}")

fig, ax = plt.subplots(figsize=(4.8, 2.6), layout="constrained")
ax.imshow(jax.scipy.linalg.block_diag(*As), cmap="Greys", vmax=1.5)
ax.set(xlabel="from node", ylabel="to node", xticks=range(11))
ax.set_yticks(range(0, 11, 2))
for o in start[1:]:
    ax.axhline(o - 0.5)
    ax.axvline(o - 0.5)
plt.show()
