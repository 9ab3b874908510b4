import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.neighbors import kneighbors_graph

jax.config.update("jax_enable_x64", True)
X = load_digits().data / 16
A = kneighbors_graph(X, 6).toarray()
A = np.maximum(A, A.T)  # (n, n)
lists = [np.flatnonzero(row) for row in A]  # the neighbours of each node
rng = np.random.default_rng(0)
W, V = (rng.normal(size=z) for z in ((128, 16), (32, 4)))


def load(seeds, fan_out, hops=2):  # blocks from the outside in
    nodes, blocks = seeds, []
    for _ in range(hops):
        picked = [
            v if len(v) <= fan_out else rng.choice(v, fan_out, replace=False)
            for v in (lists[i] for i in nodes)
        ]
        target = np.repeat(np.arange(len(nodes)), [len(v) for v in picked])
        flat = np.concatenate(picked)
        new = np.setdiff1d(flat, nodes)
        nodes = np.concatenate([nodes, new])  # inner first
        at = np.full(len(lists), -1)
        at[nodes] = np.arange(len(nodes))  # old number to new
        blocks.insert(0, (at[flat], target, np.bincount(target)))
    return nodes, blocks


@jax.jit
def network(H, blocks):
    for M, (source, target, many) in zip((W, V), blocks, strict=True):
        m = len(many)  # nodes that are left, with so many neighbours
        Z = jax.ops.segment_sum(H[source], target, m) / many[:, None]
        H = jax.nn.relu(jnp.concatenate([H[:m], Z], 1) @ M)
    return H


seeds = rng.choice(len(lists), 16, replace=False)
target, source = np.nonzero(A)
whole = source, target, np.bincount(target)
everything = np.asarray(network(X, [whole] * 2))[seeds]
fans, counts = (2, 4, 8, 99), []
for fan_out in fans:
    nodes, blocks = load(seeds, fan_out)
    out = np.asarray(network(X[nodes], blocks))
    off = np.abs(out - everything).mean() / everything.mean()
    counts.append([len(load(seeds, fan_out, h)[0]) for h in range(5)])
    print(f"at most {fan_out}, nodes: {len(nodes)}")
    print(f"at most {fan_out}, off by: {off:.4f}")
print("most neighbours:", max(map(len, lists)))
print(f"all neighbours, four hops: {counts[-1][-1] / len(A):.2f}")

fig, ax = plt.subplots(figsize=(4.8, 2.8), layout="constrained")
for c, fan_out, style in zip(counts, fans, "os^d", strict=True):
    ax.plot(c, f"{style}-", label=f"at most {fan_out}")
ax.set(xlabel="hops", ylabel="nodes loaded", xticks=range(5), ylim=(0, 1850))
ax.legend(title="neighbours")
plt.show()
