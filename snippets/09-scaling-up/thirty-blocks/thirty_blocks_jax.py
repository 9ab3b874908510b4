import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)

X, y = load_digits(return_X_y=True)
order = np.random.default_rng(0).permutation(len(X))
X, y = jnp.asarray(X[order] / 16), jnp.asarray(y[order])  # float64
n, h, L = 1400, 48, 30  # training images, width, blocks
shapes = (64, h), (L, h, h), (h, 10)
optimiser = optax.adam(1e-3)
cross_entropy = optax.softmax_cross_entropy_with_integer_labels
norm = jax.nn.standardize  # epsilon is 1e-5, as in PyTorch

blocks = {  # (n, h), (h, h) -> (n, h)
    "plain": lambda z, W: jax.nn.relu(z @ W),
    "residual": lambda z, W: z + jax.nn.relu(z) @ W,
    "post-norm": lambda z, W: norm(z + jax.nn.relu(z) @ W),
    "pre-norm": lambda z, W: z + jax.nn.relu(norm(z)) @ W,
}


def net(params, x, kind):  # (n, 64) -> (n, 10)
    def block(z, W):
        return jax.lax.switch(kind, list(blocks.values()), z, W), None

    z, _ = jax.lax.scan(block, x @ params[0], params[1])
    return z @ params[2]


@jax.jit
def train(params, batches, kind):
    def loss(params, batch):
        z = net(params, X[batch], kind)
        return cross_entropy(z, y[batch]).mean()

    def step(carry, batch):
        params, state = carry
        now, slope = jax.value_and_grad(loss)(params, batch)
        update, state = optimiser.update(slope, state)
        return (optax.apply_updates(params, update), state), now

    start = params, optimiser.init(params)
    (params, _), losses = jax.lax.scan(step, start, batches)
    return losses, (net(params, X[n:], kind).argmax(1) == y[n:]).mean()


for number, kind in enumerate(blocks):
    rng = np.random.default_rng(1)
    A, W, B = (rng.normal(0, (2 / sum(s[-2:])) ** 0.5, s) for s in shapes)
    params = A, 2**0.5 * W if kind == "plain" else W, B
    losses, right = train(params, rng.integers(0, n, (100, 32)), number)
    print(f"{kind}, first loss: {losses[0]:.1f}")
    print(f"{kind}, last ten losses: {losses[-10:].mean():.2f}")
    print(f"{kind}, test accuracy: {right:.2f}")
