import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

eta = 0.2  # the larger of the two constant rates
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
    f"{eta:g}": np.full(steps, eta),
    f"{eta / 10:g}": np.full(steps, eta / 10),
    "1/(k+1)": 1 / (k + 1),
    "1/(k+2)²": 1 / (k + 2) ** 2,
}
shown = np.unique(np.geomspace(1, steps, 60).astype(int)) - 1
fig, ax = plt.subplots()
for name, rates in schedules.items():
    path = descend(jnp.asarray(rates, dtype=jnp.float32))
    error = jnp.square(path - best).mean(axis=1)  # over the runs
    ax.loglog(shown + 1, error[shown])
    ax.text(1.1 * steps, error[-500:].mean(), name, va="center")
    print(f"rate {name}: {error[-500:].mean():.4f}")
for rate in (eta, eta / 10):
    floor = rate * variance / (2 - rate)
    ax.axhline(floor, color="gray", linestyle="--", linewidth=1)
    print(f"floor for {rate:g}: {floor:.4f}")
print(f"distance left by 1/(k+2)²: {(path[-1].mean() - best).item():.2f}")
ax.set(xlabel="step", ylabel="mean squared error of w")
ax.set(xlim=(0.8, steps), ylim=(1e-4, 50))
ax.set_title("rate", loc="right")
plt.show()
