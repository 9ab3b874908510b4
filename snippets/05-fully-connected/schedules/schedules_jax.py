import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax
from sklearn.datasets import make_moons

rng, n, b, runs, steps, warm = np.random.default_rng(0), 256, 4, 100, 600, 30
X, y = make_moons(n, noise=0.2, random_state=0)
X, y = np.column_stack([X, np.ones(n)]), y * 1.0  # (n, 3), (n,)
best = np.zeros(3)  # of logistic regression, by Newton's steps
for _ in range(20):
    p = 1 / (1 + np.exp(-X @ best))
    best = best - np.linalg.solve(X.T * p * (1 - p) @ X, X.T @ (p - y))
X, y, best = (jnp.asarray(a, dtype=jnp.float32) for a in (X, y, best))
batches = jnp.asarray(rng.integers(n, size=(steps, runs, b)))


def loss(w):  # (..., 3) -> (...): cross-entropy on all examples
    z = w @ X.T  # (..., n)
    return (jax.nn.softplus(z) - y * z).mean(axis=-1)


@jax.jit
def train(rates):  # (steps,) -> (steps,): above the minimum, mean of runs
    def step(w, rate_and_batch):  # w ~ (runs, 3)
        rate, batch = rate_and_batch
        x = X[batch]  # (runs, b, 3)
        r = jax.nn.sigmoid((x * w[:, None]).sum(axis=-1)) - y[batch]
        w = w - rate * (r[:, :, None] * x).mean(axis=1)
        return w, loss(w).mean() - loss(best)

    return jax.lax.scan(step, jnp.zeros((runs, 3)), (rates, batches))[1]


k, peak = np.arange(steps), 2.0
cosine = (1 + np.cos(np.pi * (k - warm) / (steps - warm))) / 2
schedules = {
    "constant 2": np.full(steps, peak),
    "constant 0.2": np.full(steps, 0.2),
    "stages": peak * 0.1 ** (k // (steps // 2) + k // (3 * steps // 4)),
    "warm-up, cosine": peak * np.where(k < warm, (k + 1) / warm, cosine),
}
fig, ax = plt.subplots()
for name, rates in schedules.items():
    path = train(jnp.asarray(rates, dtype=jnp.float32))
    path = path.reshape(-1, 20).mean(axis=1)  # of 20 steps each
    half, end = path[steps // 40 - 1], path[-1]
    print(f"{name}, above the minimum half-way: {half:.4f}")
    print(f"{name}, above the minimum at the end: {end:.4f}")
    ax.semilogy(20 * np.arange(1, steps // 20 + 1), path)
    ax.text(steps + 10, end, name, va="center")
ax.set(xlabel="step", ylabel="loss above its minimum")
plt.show()

up = optax.linear_schedule(peak / warm, peak, warm - 1)
down = optax.cosine_decay_schedule(peak, steps - warm)
built_in = optax.join_schedules([up, down], [warm])  # a function of k
assert np.allclose(built_in(k), schedules["warm-up, cosine"], atol=1e-6)
