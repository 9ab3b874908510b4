import jax
import jax.numpy as jnp
import networkx as nx
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
graphs = [g for g in nx.graph_atlas_g() if len(g) > 1]
pad = [np.pad(nx.to_numpy_array(g), (0, 7 - len(g))) for g in graphs]
A, sizes = np.stack(pad), np.array(list(map(len, graphs)))  # (N, 7, 7), (N,)
yes = np.trace(A @ A @ A, axis1=1, axis2=2) > 0  # holds a triangle
s, rng = 4, np.random.default_rng(0)  # splits
order = np.stack([rng.permutation(len(yes)) for _ in range(s)])
train, test = order[:, :900], order[:, 900:]
batches = rng.permuted(train.repeat(8, 1), axis=1).reshape(s, -1, 32)
shapes = (2, 16), (32, 16), (32, 16), (16, 1)
start = [rng.normal(0, (2 / a) ** 0.5, (s, a, b)) for a, b in shapes]
adam = optax.adam(0.01)


def model(weights, A, size, how):  # one graph
    X = (jnp.arange(7) < size)[:, None].astype(A.dtype)  # (7, 1)
    for W in weights[:-1]:  # no offset, so that padding stays 0
        Z = A @ X if how != "max" else (A[:, :, None] * X).max(1)
        Z = Z / jnp.maximum(A.sum(1)[:, None], 1) if how == "mean" else Z
        X = jax.nn.relu(jnp.concatenate([X, Z], 1) @ W)
    R = X.max(0) if how == "max" else X.sum(0)  # the readout, (16,)
    R = R / size if how == "mean" else R
    return (R @ weights[-1])[0]


@jax.jit(static_argnames="how")
def outputs(how, A, sizes, y):  # (s, 351): of each split's test graphs
    run = jax.vmap(lambda w, A, n: model(w, A, n, how), (None, 0, 0))

    def loss(w, i):
        z = run(w, A[i], sizes[i])
        return optax.sigmoid_binary_cross_entropy(z, y[i]).mean()

    def step(carry, i):
        w, state = carry
        g, state = adam.update(jax.grad(loss)(w, i), state)
        return (optax.apply_updates(w, g), state), None

    def split(w, batches, test):
        (w, _), _ = jax.lax.scan(step, (w, adam.init(w)), batches)
        return run(w, A[test], sizes[test])

    return jax.vmap(split)(start, batches, test)


print("graphs:", len(yes))
print("connected:", sum(map(nx.is_connected, graphs)))
print(f"always yes: {yes[test].mean():.3f}")
counted = ((A.sum((1, 2)) >= 12) == yes)[test].mean(1)  # edges twice
print(f"six edges: {counted.mean():.3f}")
for how in ("sum", "mean", "max"):
    right = ((outputs(how, A, sizes, yes * 1.0) > 0) == yes[test]).mean(1)
    print(f"{how}: {right.mean():.3f}")
    print(f"{how}, splits ahead of six edges:", int((right > counted).sum()))
