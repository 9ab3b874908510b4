import jax
import numpy as np
from jax import numpy as jnp
from matplotlib import pyplot as plt

jax.config.update("jax_enable_x64", True)
gamma = 0.01  # the weight of the new batch
rng = np.random.default_rng(0)
batches = jnp.array(rng.normal(2.0, 4.0, size=(2000, 8, 1)))  # (t, n, c)
of_batch = batches.mean(axis=(1, 2))  # (t,)


def step(running, mean):
    running = (1 - gamma) * running + gamma * mean
    return running, running


_, means = jax.lax.scan(step, 0.0, of_batch)  # (t,)

print(f"true mean 2, running after 100: {means[99]:.4f}")
print(f"spread: {means[500:].std():.4f}")  # past the start
expected = 4 / 8**0.5 * (gamma / (2 - gamma)) ** 0.5
print(f"expected: {expected:.4f}")

x = batches[0]
out = (x - x.mean()) / jnp.sqrt(x.var() + 1e-5)
print(f"variance used in the batch: {x.var() / out.var():.4f}")
print(f"running variance: {x.var(ddof=1):.4f}")  # as PyTorch keeps it

plt.figure(figsize=(4.8, 2.5))
plt.plot(of_batch[:400], lw=0.6, label="of the batch alone")
plt.plot(means[:400], label=f"running, new batch weighs {gamma}")
plt.gca().set(xlabel="batch", ylabel="mean", ylim=(-4, 12))
plt.legend(loc="upper left")
plt.show()
