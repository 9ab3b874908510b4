import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
take = jnp.take_along_axis
rng = np.random.default_rng(0)
contests, models, n, q = 2000, 100, 1000, 0.7  # all are right with chance q
draw = (contests, models)
used = jnp.array(rng.binomial(n, q, draw) / n)  # on the set that chooses
fresh = jnp.array(rng.binomial(n, q, draw) / n)
error = (q * (1 - q) / n) ** 0.5
print(f"one standard error: {error:.4f}")
print(f"all models: {used.mean():.4f}")
sizes = [1, 2, 5, 10, 20, 50, 100]
winner, again = [], []
for m in sizes:  # a contest of the first m models
    best = used[:, :m].argmax(axis=1, keepdims=True)
    winner.append(take(used, best, axis=1).mean().item())
    again.append(take(fresh, best, axis=1).mean().item())
    print(f"best of {m}: {winner[-1]:.4f}, again: {again[-1]:.4f}")
print(f"in standard errors: {(winner[-1] - again[-1]) / error:.2f}")

plt.semilogx(sizes, winner, "o-", label="winner, on the set used")
plt.semilogx(sizes, again, "s-", label="winner, on a fresh set")
plt.axhline(q, linestyle=":", color="k", label="chance of each model")
plt.xticks(sizes, sizes)
plt.xlabel("models in the contest")
plt.ylabel("accuracy")
plt.legend()
plt.show()
