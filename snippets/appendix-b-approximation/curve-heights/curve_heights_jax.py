import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
n = 30_000
x = (jnp.arange(n) + 0.5) * 10 / n  # (n,)
g = jnp.sinc(x / jnp.pi)

for m in (5, 50, 500):
    rows = g.reshape(m, -1)  # (m, n/m)
    left = jnp.arange(m) * 10 / m  # (m,): edges
    heights = {
        "mean": rows.mean(axis=1),
        "centre": jnp.sinc((left + 5 / m) / jnp.pi),
        "left": jnp.sinc(left / jnp.pi),
    }
    for name, h in heights.items():
        error = rows - h[:, None]  # (m, n/m) - (m, 1)
        mse, most = jnp.square(error).mean(), jnp.abs(error).max()
        print(f"m = {m}, {name}, mse: {mse:.3e}")
        print(f"m = {m}, {name}, largest: {most:.4f}")
        if name == "mean":
            best = mse
    print(f"m = {m}, left over mean: {mse / best:.3f}")
