import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rng, k, runs = np.random.default_rng(0), 16, 50
truth = (((jnp.arange(64 * k) + 0.5) / (64 * k)) ** 2).reshape(k, 64)


def excess(n):  # of 16 averages of n examples, 50 times over
    x = (jnp.arange(n) + 0.5) / n  # (n,)
    noise = jnp.asarray(rng.normal(size=(runs, n)))
    y = x**2 + noise / 3  # (runs, n)
    model = y.reshape(runs, k, n // k).mean(2)  # (runs, k)
    return jnp.square(model[:, :, None] - truth).mean().item()


sizes = [k * 2**j for j in range(12)]
n = jnp.array([float(size) for size in sizes])  # (s,)
L = jnp.array([excess(size) for size in sizes])  # (s,)
seen = 5  # the line is fitted to the first five sizes only
A = jnp.stack([jnp.ones_like(n), jnp.log(n)], axis=1)  # (s, 2)
c, slope = jnp.linalg.lstsq(A[:seen], jnp.log(L[:seen]))[0]
line = jnp.exp(c + slope * jnp.log(n))  # (s,)
print(f"exponent of the first five: {-slope:.3f}")
miss = jnp.abs(line / L - 1)[:seen].max()
print(f"worst miss among them: {100 * miss:.1f} %")
print(f"foretold at {sizes[-1]}: {line[-1]:.6f}")
print(f"measured at {sizes[-1]}: {L[-1]:.6f}")
print(f"off by a factor of: {L[-1] / line[-1]:.1f}")
floor = 1 / (9 * k**2)
print(f"floor: {floor:.6f}")

plt.loglog(n[:seen], L[:seen], "o", color="C1", label="fitted to these")
plt.loglog(n[seen:], L[seen:], "s", color="C2", label="measured later")
plt.loglog(n, line, label="line through the first five")
plt.axhline(floor, color="C3", linestyle=":", label="floor")
plt.gca().set(xlabel="number of examples n", ylabel="error L")
plt.legend(loc="upper right")
plt.show()
