import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

rng, runs, steps = np.random.default_rng(1), 500, 3000
c = rng.normal(3, 1, size=1000)  # (n,): loss i is (w - c_i)² / 2
best, variance = c.mean(), c.var()  # the minimum, and sigma²
drawn = rng.choice(c, size=(steps, runs))  # batches of one example
drawn = jnp.asarray(drawn, dtype=jnp.float32)


@jax.jit
def descend(rates):  # (steps,)
    def step(w, rate_and_c):
        rate, c = rate_and_c
        w = w - rate * (w - c)  # the gradient of one example
        return w, w

    start = jnp.full(runs, best + 4, dtype=jnp.float32)
    return jax.lax.scan(step, start, (rates, drawn))[1]  # (steps, runs)


k = np.arange(steps)
schedules = {
    "0.2": np.full(steps, 0.2),
    "0.02": np.full(steps, 0.02),
    "1/(k+1)": 1 / (k + 1),
    "1/(k+2)²": 1 / (k + 2) ** 2,
}
shown = np.unique(np.geomspace(1, steps, 60).astype(int)) - 1
fig, ax = plt.subplots()
for name, rates in schedules.items():
    path = descend(jnp.asarray(rates, dtype=jnp.float32))
    error = jnp.square(path - best).mean(axis=1)  # over the runs
    ax.loglog(shown + 1, error[shown], label=f"rate {name}")
    print(f"rate {name}: {error[-500:].mean():.4f}")
for eta in (0.2, 0.02):
    floor = eta * variance / (2 - eta)
    ax.axhline(floor, color="gray", linestyle="--", linewidth=1)
    print(f"floor for {eta}: {floor:.4f}")
print(f"distance left by 1/(k+2)²: {(path[-1].mean() - best).item():.2f}")
ax.set(xlabel="step", ylabel="mean squared error of w")
ax.legend()
plt.show()
