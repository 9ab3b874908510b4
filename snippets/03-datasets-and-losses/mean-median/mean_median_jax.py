import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import optax

x = jnp.array([1.0, 2.0, 4.0, 6.0, 7.0, 10.0])  # (n,)


def squared(c, x):
    return jnp.square(x - c).mean()


def absolute(c, x):
    return jnp.abs(x - c).mean()


def show(name, loss, x):  # the answers c, in quarters, with the least loss
    values = jax.vmap(loss, in_axes=(0, None))(grid, x)
    best = grid[values <= values.min() + 1e-5]
    ends = sorted({best[0].item(), best[-1].item()})
    print(f"{name}, best:", " to ".join(f"{c:.2f}" for c in ends))
    slope = jax.grad(loss)(3.0, x).item()
    print(f"{name}, slope at 3: {slope:.2f}")
    return values


grid = jnp.linspace(0, 25, 101)
typo = jnp.where(x == 10, 100, x)  # one zero too many
a, b = show("squared", squared, x), show("absolute", absolute, x)
show("squared, typo", squared, typo)
show("absolute, typo", absolute, typo)

ties = jnp.array([1.0, 1.0, 2.0])  # the median is 1: none lies below
show("absolute, ties", absolute, ties)
for c in (0.75, 1.25):
    print(f"ties, slope at {c}: {jax.grad(absolute)(c, ties):.2f}")

constant = jnp.full_like(x, 3.0)
own = optax.squared_error(constant, x).mean()
assert jnp.isclose(own, squared(3.0, x))
assert jnp.isclose(optax.l2_loss(constant, x).mean(), own / 2)  # a half!
assert jnp.isclose(jnp.abs(constant - x).mean(), absolute(3.0, x))

fig, panels = plt.subplots(2, 1, figsize=(4.8, 4.4), sharex=True)
for ax, values, name in zip(
    panels, (a, b), ("squared", "absolute"), strict=True
):
    ax.plot(grid[:49], values[:49])
    ax.plot(x, jnp.zeros(6), "o", color="gray", clip_on=False)
    low = values <= values.min() + 1e-5
    ax.plot(grid[low], values[low], "C1o-", linewidth=6)
    ax.set(ylabel=f"mean {name} error", ylim=(0, None))
panels[1].set(xlabel="answer c")
plt.show()
