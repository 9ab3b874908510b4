import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
n, h = 512, 64
x = jnp.asarray(rng.normal(size=(n, h)))
W = jnp.asarray(rng.normal(0, (2 / h) ** 0.5, (50, h, h)))

for L in (10, 50):
    for name, scale in (("1", 1.0), ("1/root L", L**-0.5), ("0", 0.0)):
        z = x
        for V in W[:L]:  # each f keeps the mean square
            z = z + scale * jax.nn.relu(z) @ V
        size = jnp.square(z).mean() / jnp.square(x).mean()
        print(f"{L} blocks, scale {name}: {size:.3g}")
