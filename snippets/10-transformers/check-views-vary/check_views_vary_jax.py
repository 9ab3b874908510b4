import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
b, n, h, e, steps = 64, 4, 32, 16, 300
X, y = load_digits(return_X_y=True)
rng = np.random.default_rng(0)
order = rng.permutation(len(y))
X, y = jnp.asarray(X[order] / 16), jnp.asarray(y[order])
batches = jnp.asarray(rng.integers(0, 1400, (steps, b)))
pixels = rng.random((steps, b, n, 64)) < 0.25
counts = jnp.asarray(rng.integers(1, n + 1, (steps, b, 1)))
new = (rng.random((397, n, 64)) < 0.25) * X[1400:, None]
shapes = [(64, h), (h, e), (e, h), (h, 10)]
start = [rng.normal(size=shape) * shape[0] ** -0.5 for shape in shapes]
start, rule = jax.tree.map(jnp.asarray, start), optax.adam(0.01)
cross_entropy = optax.softmax_cross_entropy_with_integer_labels


def net(P, views, real):  # (b, n, 64), (b, n) -> (b, 10)
    A, B, H, J = P
    Z = jax.nn.relu(views @ A) @ B  # (b, n, e)
    return jax.nn.relu(Z.mean(axis=1, where=real[..., None]) @ H) @ J


@jax.jit
@jax.vmap  # both trainings at once
def measured(counts):  # -> (3,)
    def loss(P, i, m, c):
        z = net(P, X[i, None] * m, jnp.arange(n) < c)
        return cross_entropy(z, y[i]).mean()

    def step(carry, batch):
        P, state = carry
        updates, state = rule.update(jax.grad(loss)(P, *batch), state)
        return (optax.apply_updates(P, updates), state), None

    data = batches, pixels, counts
    P = jax.lax.scan(step, (start, rule.init(start)), data)[0][0]
    real = jnp.arange(n) < jnp.array([1, 2, 4])[:, None, None]  # (3, 1, n)
    z = jax.vmap(net, (None, None, 0))(P, new, real)  # (3, 397, 10)
    return (z.argmax(axis=-1) == y[1400:]).mean(axis=-1)


shares = measured(jnp.stack([jnp.full_like(counts, n), counts]))
for name, share in zip(("four views", "1 to 4 views"), shares, strict=True):
    for t, value in zip((1, 2, 4), share, strict=True):
        print(f"trained on {name}, tested on {t}: {value:.3f}")
