import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)

X, y = load_digits(return_X_y=True)
order = np.random.default_rng(0).permutation(len(X))
X, y = jnp.asarray(X[order] / 16), jnp.asarray(y[order])  # float64
n, h, L, b = 300, 24, 10, 20  # training images, width, blocks, batch
seeds = [np.random.default_rng(s) for s in (0, 1, 2)]
kinds = np.array(list(np.ndindex(2, 2, 2)), bool)  # (8, 3): on or off
cross_entropy = optax.softmax_cross_entropy_with_integer_labels
optimiser = optax.adam(3e-3)


def net(params, x, masks, kind):  # (n, 64) -> (n, 10)
    normed, dropped, residual = kind

    def block(z, layer):
        u = jnp.where(normed, jax.nn.standardize(z, epsilon=1e-5), z)
        f = jnp.where(dropped, layer[1], 1.0) * jax.nn.relu(u) @ layer[0]
        return jnp.where(residual, z + L**-0.5 * f, f), None

    z, _ = jax.lax.scan(block, x @ params[0], (params[1], masks))
    return z @ params[2]


def train(params, batches, kept, kind):  # one network: its accuracy
    def loss(params, batch, keep):
        z = net(params, X[batch], keep / 0.9, kind)
        return cross_entropy(z, y[batch]).mean()

    def step(carry, now):
        params, state = carry
        update, state = optimiser.update(jax.grad(loss)(params, *now), state)
        return (optax.apply_updates(params, update), state), None

    start = params, optimiser.init(params)
    params = jax.lax.scan(step, start, (batches, kept))[0][0]
    whole = net(params, X[n:], jnp.ones((L, 1, 1)), kind)  # no dropout
    return (whole.argmax(-1) == y[n:]).mean()


sizes = {(64, h): 64**-0.5, (L, h, h): (2 / h) ** 0.5, (h, 10): h**-0.5}
params = [  # each (3, ...): one for each seed
    jnp.asarray([rng.normal(0, size, shape) for rng in seeds])
    for shape, size in sizes.items()
]
batches = jnp.asarray([rng.integers(0, n, (100, b)) for rng in seeds])
kept = jnp.asarray([rng.random((100, L, b, h)) >= 0.1 for rng in seeds])
run = jax.vmap(jax.vmap(train, (0, 0, 0, None)), (None, None, None, 0))
right = jax.jit(run)(params, batches, kept, jnp.asarray(kinds))
for kind, r in zip(kinds, np.asarray(right), strict=True):  # (8, 3)
    parts = zip(("norm", "dropout", "residual"), kind, strict=True)
    name = " + ".join(part for part, on in parts if on) or "none"
    print(f"{name}, mean: {r.mean():.2f}")
    print(f"{name}, least and most: {r.min():.2f}, {r.max():.2f}")
