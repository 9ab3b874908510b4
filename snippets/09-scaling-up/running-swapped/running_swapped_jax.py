import jax
import numpy as np
from jax import numpy as jnp
from matplotlib import pyplot as plt

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
batches = jnp.array(rng.normal(2.0, 4.0, size=(2000, 8, 1)))  # (t, n, c)
weights = (0.01, 0.99)  # of the new batch: as meant, and swapped
new = jnp.array(weights)


def step(running, x):  # (2,), (n, c)
    running = (1 - new) * running + new * x.mean()
    return running, running


_, means = jax.lax.scan(step, jnp.zeros(2), batches)  # (t, 2)

print(f"true mean 2, running after 100, weight 0.01: {means[99, 0]:.4f}")
spread = means[500:].std(0)  # the start is forgotten
for weight, found in zip(weights, spread, strict=True):
    expected = 4 / 8**0.5 * (weight / (2 - weight)) ** 0.5
    print(f"new batch weighs {weight}, spread: {found:.4f}")
    print(f"new batch weighs {weight}, expected: {expected:.4f}")

x = batches[0]
out = (x - x.mean()) / jnp.sqrt(x.var() + 1e-5)
print(f"variance used in the batch: {x.var() / out.var():.4f}")
print(f"running variance: {x.var(ddof=1):.4f}")  # as PyTorch keeps it

plt.figure(figsize=(4.8, 2.5))
for i in (1, 0):
    label = f"new batch weighs {weights[i]}"
    plt.plot(means[:400, i], lw=(2, 0.6)[i], label=label)
plt.xlabel("batch")
plt.ylabel("running mean")
plt.legend()
plt.show()
