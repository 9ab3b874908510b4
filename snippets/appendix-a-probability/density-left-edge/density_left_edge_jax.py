import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def exponential(t):
    return jnp.where(t >= 0, jnp.exp(-t.clip(min=0)), 0.0)


def logistic(t):
    return jax.nn.sigmoid(t) * jax.nn.sigmoid(-t)


def area(p, start, end):  # negative if end < start
    cells = 1000 * abs(end - start)
    width = (end - start) / cells
    middles = jnp.arange(cells) + 0.5
    return (p(start + width * middles) * width).sum()


for name, p in [("exponential", exponential), ("logistic", logistic)]:
    for x in (1, -1):
        far, zero = area(p, -40, x), area(p, 0, x)
        print(f"{name}, x = {x}, from far left: {far:.4f}")
        print(f"{name}, x = {x}, from 0: {zero:.4f}")
print(f"sigmoid, x = 1: {jax.nn.sigmoid(1.0):.4f}")
