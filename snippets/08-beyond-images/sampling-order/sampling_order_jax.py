import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np


def cut(z, share):  # (n, c) -> (n, c): True where top-p keeps the letter
    p = jax.nn.softmax(z)
    order = jnp.argsort(p, axis=-1, descending=True)
    q = jnp.take_along_axis(p, order, axis=-1)
    kept = jnp.cumsum(q, axis=-1) - q < share
    back = jnp.argsort(order, axis=-1)  # where each letter was sorted to
    return jnp.take_along_axis(kept, back, axis=-1)


z = jnp.array([[3.0, 2.0, 1.0]])  # (1, c)
for tau in (0.5, 1.0, 3.0):
    first, last = cut(z / tau, 0.8)[0], cut(z, 0.8)[0]
    for name, kept in (("temperature first", first), ("top-p first", last)):
        q = jax.nn.softmax(jnp.where(kept, z[0] / tau, -jnp.inf))
        print(f"τ = {tau:g}, {name}:", [round(v, 3) for v in q.tolist()])

z = jnp.asarray(np.random.default_rng(0).normal(0, 2, (1000, 20)))
last = cut(z, 0.8)
for tau in (0.5, 2.0):
    first = cut(z / tau, 0.8)
    fewer, more = (last & ~first).any(-1), (first & ~last).any(-1)
    print(f"τ = {tau:g}, temperature first lacks some: {fewer.sum()}")
    print(f"τ = {tau:g}, temperature first adds some: {more.sum()}")
    assert (jax.lax.top_k(z / tau, 5)[1] == jax.lax.top_k(z, 5)[1]).all()

taus = np.geomspace(0.25, 4, 17)
sizes = [cut(z / tau, 0.8).sum(-1).mean().item() for tau in taus]
size = last.sum(-1).mean().item()
print(f"kept on average, top-p first: {size:.2f}")

fig, ax = plt.subplots(figsize=(4.8, 2.6))
ax.plot(taus, sizes)
ax.text(1.7, 10.5, "temperature first", ha="right")
ax.plot(taus, [size] * len(taus), "--")
ax.text(0.25, 5.2, "top-p first")
ax.set_xscale("log", base=2)
ax.set(xlabel="temperature τ", ylabel="letters kept of 20")
plt.show()
