import jax
import jax.numpy as jnp
import networkx as nx
import numpy as np
import optax

graphs = [g for g in nx.graph_atlas_g() if len(g) > 1]
A = np.zeros((len(graphs), 7, 7), dtype=np.float32)  # padded to 7 nodes
for i, g in enumerate(graphs):
    A[i, : len(g), : len(g)] = nx.to_numpy_array(g)
sizes = np.array([len(g) for g in graphs])
mask = (np.arange(7) < sizes[:, None]).astype(np.float32)  # (N, 7)
y = (np.trace(A @ A @ A, axis1=1, axis2=2) > 0).astype(np.float32)
rng = np.random.default_rng(0)
train, test = np.split(rng.permutation(len(y)), [900])
batches = train[rng.integers(0, 900, (250, 64))]
shapes = (2, 16), (32, 16), (32, 16), (16, 1)
start = [rng.normal(0, (2 / a) ** 0.5, (a, b)) for a, b in shapes]
adam = optax.adam(5e-3)


def gather(A, X, how):  # (7, d): of the neighbours of each node
    if how == "max":  # features are never negative: 0 stands for none
        return (A[:, :, None] * X).max(1)
    Z = A @ X
    return Z if how == "sum" else Z / jnp.maximum(A.sum(1)[:, None], 1)


def model(weights, A, mask, how):  # one graph: (7, 7) and (7,)
    X = mask[:, None]  # the feature of each node is 1
    for W, b in weights[:-1]:
        X = jnp.concatenate([X, gather(A, X, how)], 1) @ W + b
        X = jax.nn.relu(X) * mask[:, None]
    R = X.max(0) if how == "max" else X.sum(0)  # the readout, (16,)
    if how == "mean":
        R = R / mask.sum()
    W, b = weights[-1]
    return (R @ W + b)[0]


@jax.jit(static_argnames="how")
def trained(how, A, mask, y):
    logits = jax.vmap(lambda w, A, m: model(w, A, m, how), (None, 0, 0))

    def loss(weights, i):
        z = logits(weights, A[i], mask[i])
        return optax.sigmoid_binary_cross_entropy(z, y[i]).mean()

    def step(carry, i):
        weights, state = carry
        g, state = adam.update(jax.grad(loss)(weights, i), state)
        return (optax.apply_updates(weights, g), state), None

    weights = [(jnp.float32(w), jnp.zeros(w.shape[1])) for w in start]
    (weights, _), _ = jax.lax.scan(
        step, (weights, adam.init(weights)), batches
    )
    return logits(weights, A, mask)


print("graphs, connected:", (len(y), sum(map(nx.is_connected, graphs))))
print(f"test, always yes: {y[test].mean():.3f}")
for how in ("sum", "mean", "max"):
    right = (trained(how, *map(jnp.asarray, (A, mask, y))) > 0) == (y > 0)
    print(f"{how}, test: {right[test].mean():.3f}")
