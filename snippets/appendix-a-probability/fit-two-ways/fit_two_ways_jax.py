import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)
gap = 6.0
x, dx = jnp.linspace(-14, 14, 561), 0.05  # (m,)
p = 0.4 * norm.pdf(x, -gap / 2) + 0.6 * norm.pdf(x, gap / 2)  # (m,)
names = ["forward", "from the left", "from the middle", "from the right"]


def model(w):  # w ~ (2,): mean, logarithm of the deviation
    return norm.logpdf(x, w[0], jnp.exp(w[1]))  # (m,)


def both(w):  # forward and reverse
    gaps = jnp.log(p) - model(w)
    return (p * gaps).sum() * dx, -(jnp.exp(model(w)) * gaps).sum() * dx


def losses(w):  # w ~ (k, 2): the first row forward, the others reverse
    forward, reverse = jax.vmap(both)(w)
    return jnp.append(forward[:1], reverse[1:])  # (k,)


@jax.jit
def descend(w):
    slopes = jax.grad(lambda w: losses(w).sum())
    return jax.lax.fori_loop(0, 800, lambda _, w: w - 0.1 * slopes(w), w)


w = descend(jnp.array([[m, 0.0] for m in (0.0, -2.0, 0.0, 2.0)]))
mean, square = (p * jnp.stack([x, x**2])).sum(axis=-1) * dx
print(f"moments: {mean:.3f} and {jnp.sqrt(square - mean**2):.3f}")
_, panel = plt.subplots(figsize=(4.8, 3.8))
panel.fill_between(x[::4], p[::4], color="gray", alpha=0.4, label="truth")
dashes = ["--", ":", "-.", "-"]
for name, row, value, dash in zip(names, w, losses(w), dashes, strict=True):
    print(f"{name}: {row[0]:.3f} and {jnp.exp(row[1]):.3f}")
    print(f"{name}, divergence: {value:.3f}")
    panel.plot(x[::4], jnp.exp(model(row))[::4], dash, label=name)
panel.set(xlim=(-8, 8), ylim=(0, 0.65), xlabel="x", ylabel="density")
panel.legend(ncols=2, loc="upper center")
plt.show()
