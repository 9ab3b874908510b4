import jax.numpy as jnp
import matplotlib.pyplot as plt
from jax.nn import sigmoid

w = 100.0


def bump(t):  # a bin from 1 to 2
    return sigmoid(w * (t - 1)) - sigmoid(w * (t - 2))


places = {
    "inside both": (1.5, 1.5),
    "inside one": (1.5, 0.5),
    "outside": (0.5, 0.5),
}
for name, (x, y) in places.items():
    total = bump(x) + bump(y)
    print(f"{name}, sum: {total:.2f}")
    print(f"{name}, product: {bump(x) * bump(y):.2f}")
    for theta in (0.5, 1.5):
        tower = sigmoid(w * (total - theta))
        print(f"{name}, sum above {theta}: {tower:.2f}")

t = (jnp.arange(60) + 0.5) / 20  # (n,): [0, 3]
total = bump(t)[:, None] + bump(t)  # (n, n)
figure, axes = plt.subplots(2, 1, figsize=(4.8, 6))
panels = [(total, "sum"), (sigmoid(w * (total - 1.5)), "sum above 1.5")]
for axis, (values, title) in zip(axes, panels, strict=True):
    image = axis.contourf(t, t, values, [-0.5, 0.5, 1.5, 2.5], cmap="viridis")
    axis.set_aspect("equal")
    axis.set_title(title)
    axis.set_ylabel("y")
    figure.colorbar(image, ax=axis, ticks=[0, 1, 2])
axes[1].set_xlabel("x")
plt.show()
