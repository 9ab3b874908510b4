from functools import partial

import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
n = 240
t = (jnp.arange(n) + 0.5) * 8 / n  # (n,): [0, 8]
x, y = jnp.meshgrid(t, t, indexing="ij")  # (n, n) each


def profile(p):
    return jnp.sinc(p / jnp.pi)


g = profile((x + 2 * y) / 3)  # one number decides, and it is in [0, 8]


def cells(m):
    means = g.reshape(m, n // m, m, n // m).mean(axis=(1, 3))
    return jnp.kron(means, jnp.ones((n // m, n // m)))


def along(m):  # W: (2, m), each column the direction (1/3, 2/3)
    s = jnp.arange(m + 1) * 8 / m  # (m + 1,)
    slopes = jnp.diff(profile(s)) / jnp.diff(s)
    v = jnp.diff(slopes, prepend=0.0)  # (m,)
    W = jnp.tile(jnp.array([[1 / 3], [2 / 3]]), (1, m))
    hidden = jax.nn.relu(jnp.stack([x, y], axis=-1) @ W - s[:-1])
    return profile(s[0]) + hidden @ v  # (n, n)


@partial(jax.jit, static_argnums=0)  # m decides shapes
def errors(m):
    return [jnp.square(f(m) - g).mean() for f in (cells, along)]


for m in (4, 8, 16):
    tower, ramp = errors(m)
    print(f"{m**2} towers: {tower:.2e}")
    print(f"{m} ramps along the direction: {ramp:.2e}")
