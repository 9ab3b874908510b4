import functools
import math

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)


def f(x):  # x ~ (..., 2)
    return (x[..., 0] ** 2 - 1) ** 2 / 4 + x[..., 1] ** 2


@functools.partial(jax.jit, static_argnames="steps")
def descend(x, eta=0.1, steps=400):
    def step(x, _):
        return x - eta * jax.grad(lambda x: f(x).sum())(x), x

    return jax.lax.scan(step, x, length=steps + 1)[1]  # (steps + 1, r, 2)


off = [0.0] + [10.0**-j for j in range(1, 9)]  # off the stable line
path = descend(jnp.array([[e, 1.0] for e in off]))
print("on the line, end:", path[-1, 0].round(4).tolist())
print(f"on the line, loss: {f(path[-1, 0]):.4f}")
out = (path[:, 1:, 0] > 0.5).argmax(axis=0).tolist()  # the first
print("steps to get out:", out)
print(f"off by 1e-06, steps: {out[5]}")
print(f"steps per factor of ten: {(out[7] - out[1]) / 6:.2f}")
print(f"log 10 / log 1.1: {math.log(10) / math.log(1.1):.2f}")

fig, (plane, delay) = plt.subplots(2, 1, figsize=(4.8, 5))
a, b = jnp.linspace(-1.4, 1.4, 43), jnp.linspace(-0.5, 1.1, 25)
levels = f(jnp.stack(jnp.meshgrid(a, b, indexing="xy"), axis=-1))
plane.contour(
    a.tolist(),
    b.tolist(),
    levels.tolist(),
    [0.05, 0.25, 0.6],
    colors="gray",
    linewidths=0.7,
)
for j, style in [(1, "-"), (6, "o-"), (0, "--")]:
    xs, ys = path[:200:3, j].T.tolist()
    plane.plot(
        xs, ys, style, markersize=3, markevery=2, label=f"off by {off[j]:g}"
    )
plane.set(xlabel="$x_1$", ylabel="$x_2$")
fig.legend(loc="outside upper center", ncols=3)
delay.semilogx(off[1:], out, "o")
line = [math.log(0.5 / e) / math.log(1.1) for e in off[1:]]
delay.semilogx(off[1:], line, "--", color="gray")
delay.set(xlabel="start off the line by", ylabel="steps to get out")
plt.show()
