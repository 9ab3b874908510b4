import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
n = 30_000
x = (jnp.arange(n) + 0.5) / n  # (n,): [0, 1]
targets = {
    "1 + x": lambda x: 1 + x,
    "x": lambda x: x,
    "1 - x": lambda x: 1 - x,
}
for name, target in targets.items():
    for m in (10, 100):
        i = jnp.floor(x * m + 0.5)  # bins around i/m, none for i = 0
        f = jnp.where(i > 0, target(i / m), 0)
        mse = jnp.square(f - target(x)).mean()
        print(f"{name}, m = {m}, mse: {mse:.2e}")
