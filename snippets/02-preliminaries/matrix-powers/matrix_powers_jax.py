import math

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)

c, s = math.cos(math.pi / 12), math.sin(math.pi / 12)
turn = jnp.array([[c, -s], [s, c]])
maps = {
    "inwards": 0.95 * turn,
    "round": turn,
    "outwards": 1.05 * turn,
    "shear": jnp.array([[0.8, 1.0], [0.0, 0.8]]),
}
x, steps = jnp.array([0.0, 1.0]), 24


def follow(A, x):
    """x, A x, A A x, ...: row k is A^k x."""
    return jax.lax.scan(lambda x, _: (A @ x, x), x, length=steps + 1)[1]


fig, (plane, growth) = plt.subplots(1, 2, figsize=(4.8, 3.3))
styles = "-", "--", "-.", ":"
for (name, A), style in zip(maps.items(), styles, strict=True):
    path = follow(A, x)
    last = jnp.linalg.matrix_power(A, steps) @ x
    assert jnp.allclose(path[steps], last)
    length = jnp.linalg.vector_norm(path, axis=1)  # (steps + 1,)
    print(f"{name} longest: {length.max():.2f}")
    print(f"{name} after {steps}: {length[steps]:.2f}")
    plane.plot(*path.T.tolist(), "o" + style, markersize=3)
    growth.plot(jnp.log2(length).tolist(), style, label=name)
plane.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal")
growth.set(xlabel="power k", ylabel="doublings of length")
fig.legend(loc="outside lower center", ncols=4)
plt.show()
