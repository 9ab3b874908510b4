import jax.numpy as jnp
import matplotlib.pyplot as plt
from jax import jacfwd, jvp, vmap

turn = 120.0  # degrees: from the axis of the radius to v


def f(x):  # (2,) -> (3,): radius and angle to a point of a cone
    r, angle = x
    return jnp.stack([r * jnp.cos(angle), r * jnp.sin(angle), r])


def circle(degrees):  # (k,) -> (k, 2)
    way = jnp.deg2rad(jnp.asarray(degrees))
    return jnp.stack([jnp.cos(way), jnp.sin(way)], axis=-1)


x, v = jnp.array([2.0, 0.5]), circle(turn)  # (2,), (2,)
y, slope = jvp(f, (x,), (v,))  # (3,), (3,): one run

columns = [jvp(f, (x,), (e,))[1] for e in jnp.eye(2)]
J = jnp.stack(columns, axis=1)  # (3, 2): two runs, two columns
for i, row in enumerate(J.tolist(), 1):
    print(f"output {i}: {row[0]:.4f} {row[1]:.4f}")
assert jnp.allclose(J, jacfwd(f)(x))
assert jnp.allclose(J @ v, slope, atol=2e-3)  # a GPU rounds J and v
print("along v:", [round(s, 4) + 0.0 for s in slope.tolist()])  # no -0.0

net = jnp.linspace(1, 3, 5), jnp.linspace(-1, 2, 25)
net = jnp.stack(jnp.meshgrid(*net, indexing="xy"), axis=-1)  # (25, 5, 2)
ring = circle(jnp.linspace(0, 360, 73))  # (73, 2): all directions
before, after = (net, x, ring, v), (vmap(vmap(f))(net), y, ring @ J.T, slope)
fig, axes = plt.subplots(1, 2, figsize=(4.8, 2.8))
panels = zip(axes, *zip(before, after, strict=True), strict=True)
for ax, lines, at, ends, arrow in panels:
    a, b = lines[..., 0], lines[..., 1]  # seen from above: two outputs
    ax.plot(a, b, "gray", a[::4].T, b[::4].T, "gray", linewidth=0.5)
    ax.plot(*(at + ends)[:, :2].T, "C1--", linewidth=1.2)
    tip = (at + arrow)[:2].tolist()
    look = {"color": "C0", "arrowstyle": "-|>", "linewidth": 2, "shrinkA": 0}
    ax.annotate("", tip, at[:2].tolist(), arrowprops=look | {"shrinkB": 0})
    name = "v" if ax is axes[0] else "J v"
    ax.text(*(at + 1.3 * arrow)[:2], name, ha="center", va="center")
axes[0].set(xlabel="radius", ylabel="angle", aspect="equal")
axes[1].set(xlabel="output 1", ylabel="output 2", aspect="equal")
plt.show()
