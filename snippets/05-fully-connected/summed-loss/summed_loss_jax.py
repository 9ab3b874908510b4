import jax
import jax.numpy as jnp
import numpy as np
import optax

rng, n = np.random.default_rng(0), 1024
X = jnp.asarray(rng.normal(size=(n, 5)), dtype=jnp.float32)
noise = jnp.asarray(rng.normal(size=n), dtype=jnp.float32)
y = X @ jnp.arange(1.0, 6.0) + 0.1 * noise  # (n,)


@jax.jit(static_argnames=("optimiser", "reduce", "b", "steps"))
def train(optimiser, reduce, b, steps=200):
    def loss(w, x, y):
        return reduce(jnp.square(x @ w - y) / 2)

    def step(carry, k):
        w, state = carry
        batch = (k * b + jnp.arange(b)) % n
        g = jax.grad(loss)(w, X[batch], y[batch])
        update, state = optimiser.update(g, state)
        return (optax.apply_updates(w, update), state), None

    w = jnp.zeros(5)
    carry = w, optimiser.init(w)
    (w, _), _ = jax.lax.scan(step, carry, jnp.arange(steps))
    return jnp.square(X @ w - y).mean() / 2


sgd, adam = optax.sgd(0.05), optax.adam(0.05)
for b in (4, 16, 64):
    mean, total = train(sgd, jnp.mean, b), train(sgd, jnp.sum, b)
    print(f"SGD, b = {b}: {mean:.3f} by mean, {total:.3f} by sum")
for b in (4, 64):
    mean, total = train(adam, jnp.mean, b), train(adam, jnp.sum, b)
    print(f"Adam, b = {b}: {mean:.3f} by mean, {total:.3f} by sum")
