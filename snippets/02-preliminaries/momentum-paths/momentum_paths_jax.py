import functools
import math

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse

jax.config.update("jax_enable_x64", True)


def f(x):  # x ~ (2,): eigenvalues 1 and 9
    return (x[0] ** 2 + 9 * x[1] ** 2) / 2


@functools.partial(jax.jit, static_argnames="steps")
def descend(x, eta, beta, steps=200):
    def step(carry, _):
        x, v = carry
        v = beta * v + jax.grad(f)(x)
        return (x - eta * v, v), x

    carry = x, jnp.zeros_like(x)
    return jax.lax.scan(step, carry, length=steps + 1)[1]


fig, (plane, error) = plt.subplots(2, 1, figsize=(4.8, 4.6))
for level in (12, 45):
    a, b = math.sqrt(2 * level), math.sqrt(2 * level / 9)
    ellipse = Ellipse((0, 0), 2 * a, 2 * b, fill=False, color="gray")
    plane.add_patch(ellipse)
start = jnp.array([9.0, 1.0])
runs = {"none": (0.2, 0.0), "best": (0.25, 0.25), "heavy": (0.05, 0.9)}
styles = ":", "--", "-"
for (name, (eta, beta)), style in zip(runs.items(), styles, strict=True):
    path = descend(start, eta, beta)  # (steps + 1, 2)
    length = jnp.linalg.vector_norm(path, axis=1)  # (steps + 1,)
    print(f"{name}, error after 20: {length[20]:.6f}")
    factor = (length[200] / length[100]) ** (1 / 100)
    print(f"{name}, factor per step: {factor:.4f}")
    print(f"{name}, lowest x_1: {path[:, 0].min() + 0.0:.3f}")
    plane.plot(*path[:25].T.tolist(), style)
    error.semilogy(length[:41].tolist(), style, label=f"{name}: β = {beta}")
plane.set(xlabel="$x_1$", ylabel="$x_2$")
error.set(xlabel="step k", ylabel="error", ylim=(1e-7, 20))
error.legend(loc="lower left")
plt.show()
