import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
n = 30_000
x = (jnp.arange(n) + 0.5) * 10 / n  # (n,)
g = jnp.sinc(x / jnp.pi)


def shifted(m):  # bin i stands around 10 i/m, with i = 1 … m: (n,)
    i = jnp.floor(x * m / 10 + 0.5)  # (n,): the bin that x is in
    heights = jnp.sinc(i * 10 / m / jnp.pi)
    return jnp.where(i > 0, heights, 0)  # no bin reaches x = 0


for m in (5, 15, 50, 150, 500):
    error = shifted(m) - g
    mse = jnp.square(error).mean()
    print(f"m = {m}, mse: {mse:.2e}")
    print(f"m = {m}, times m: {mse * m:.4f}")
    first = jnp.where(x < 5 / m, error, 0)  # the first half bin
    left = jnp.square(first).sum() / jnp.square(error).sum()
    print(f"m = {m}, share of the first half bin: {left:.4f}")

plt.figure(figsize=(4.8, 3))
plt.plot(x, g, "C0", linewidth=4, alpha=0.4, label="sin(x)/x")
plt.plot(x, shifted(15), "C1", label="bins around 10 i/m")
plt.xlabel("x")
plt.ylabel("value")
plt.legend()
plt.show()
