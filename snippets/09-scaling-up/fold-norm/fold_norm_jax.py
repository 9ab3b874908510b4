import jax
import numpy as np
from jax import numpy as jnp

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, c, o = 2, 3, 4
x = jnp.array(rng.normal(size=(n, c, 6, 6)))
w = jnp.array(rng.normal(size=(o, c, 3, 3)))
b, mean, scale, shift = jnp.array(rng.normal(size=(4, o)))[:, :, None, None]
var = jnp.array(rng.uniform(0.5, 2, size=o))[:, None, None]  # (o, 1, 1)


def conv(w, b):
    return jax.lax.conv(x, w, (1, 1), "VALID") + b


two = (conv(w, b) - mean) / jnp.sqrt(var + 1e-5) * scale + shift
factor = scale / jnp.sqrt(var + 1e-5)  # (o, 1, 1)
folded = conv(w * factor[:, None], (b - mean) * factor + shift)
assert jnp.allclose(folded, two)
print(f"two layers: {two[0, 0, 0, 0]:.6f}")
print(f"folded: {folded[0, 0, 0, 0]:.6f}")
wrong = conv(w * factor[:, None], b - mean + shift)
print(f"bias not scaled, off by: {abs(wrong - two).max():.4f}")
