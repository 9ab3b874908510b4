from functools import partial

import equinox as eqx
import jax
import numpy as np
from jax import numpy as jnp

jax.config.update("jax_enable_x64", True)


@partial(jax.jit, static_argnums=1)
def norm(x, axes, eps=1e-5):
    mean = x.mean(axes, keepdims=True)
    return (x - mean) / jnp.sqrt(x.var(axes, keepdims=True) + eps)


rng = np.random.default_rng(0)
n, c, h, w, g = 4, 6, 3, 3, 2
x = jnp.array(1 + rng.normal(size=(n, c, h, w)))
groups = x.reshape(n, g, c // g, h, w)
ours = {
    "batch": norm(x, (0, 2, 3)),
    "layer": norm(x, (1, 2, 3)),
    "instance": norm(x, (2, 3)),
    "group": norm(groups, (2, 3, 4)).reshape(x.shape),
}


def library(layer, x):  # a layer of Equinox takes one example
    return jax.jit(jax.vmap(layer))(x)


def grouped(k):
    return library(eqx.nn.GroupNorm(k, c, eps=1e-5), x)


layer = library(eqx.nn.LayerNorm((c, h, w), eps=1e-5), x)
assert jnp.allclose(layer, ours["layer"])
assert jnp.allclose(grouped(g), ours["group"])
assert jnp.allclose(grouped(1), ours["layer"])
assert jnp.allclose(grouped(c), ours["instance"])
for name, z in ours.items():
    print(f"{name}: {z[0, 0, 0, 0]:.4f}")

rows = x[:, :, 0, 0]  # (n, c)
centred = rows - rows.mean(1, keepdims=True)
rms = eqx.nn.RMSNorm(c, eps=1e-5)
gap = library(rms, centred) - norm(rows, 1)
print(f"RMS of centred rows, away from layer: {abs(gap).max():.4f}")
gap = library(rms, rows) - norm(rows, 1)
print(f"RMS of rows, away from layer: {abs(gap).max():.4f}")
