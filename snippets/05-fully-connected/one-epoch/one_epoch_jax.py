import jax
import jax.numpy as jnp
import numpy as np
from sklearn.datasets import load_digits

rng, n = np.random.default_rng(0), 1792  # 56 batches of 32
X, y = load_digits(return_X_y=True)
X = jnp.asarray(X[:n] / 16, dtype=jnp.float32)  # (n, 64)
Y = jax.nn.one_hot(y[:n], 10)  # (n, 10)
shapes = {"W1": (64, 32), "b1": (32,), "W2": (32, 10), "b2": (10,)}
start = {
    name: jnp.asarray(rng.normal(0, 0.1, shape), dtype=jnp.float32)
    for name, shape in shapes.items()
}
orders = np.stack([rng.permutation(n) for _ in range(5)])  # (5, n)


@jax.jit
def loss(w, x, y):  # x ~ (b, 64), y ~ (b, 10)
    scores = jnp.tanh(x @ w["W1"] + w["b1"]) @ w["W2"] + w["b2"]
    return -(y * jax.nn.log_softmax(scores)).sum(axis=-1).mean()


@jax.jit
def train(batches, eta=0.3):  # (5, n / b, b)
    def step(w, batch):  # (b,)
        g = jax.grad(loss)(w, X[batch], Y[batch])
        return jax.tree.map(lambda w, g: w - eta * g, w, g), None

    def epoch(w, batches):  # (n / b, b): each example once
        w, _ = jax.lax.scan(step, w, batches)
        return w, loss(w, X, Y)

    return jax.lax.scan(epoch, start, batches)[1]  # (5,)


print(f"before: {loss(start, X, Y):.3f}")
for b in (n, 256, 32):
    after = train(orders.reshape(5, n // b, b))
    print(f"b = {b}, steps an epoch: {n // b}")
    print(f"b = {b}, after 1 epoch: {after[0]:.3f}")
    print(f"b = {b}, after 5 epochs: {after[-1]:.3f}")

# one step of all examples: how far is best?
g = jax.jit(jax.grad(loss))(start, X, Y)
best = min(
    loss(jax.tree.map(lambda w, g, eta=eta: w - eta * g, start, g), X, Y)
    for eta in np.geomspace(0.3, 30, 9)
)
print(f"b = {n}, one step, best of nine rates: {best:.3f}")
