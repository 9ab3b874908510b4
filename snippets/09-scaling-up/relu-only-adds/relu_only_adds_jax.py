import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
n, h, L = 256, 64, 20
x = jnp.asarray(rng.normal(size=(n, h)))
W = jnp.asarray(rng.normal(0, (1 / h) ** 0.5, (L, h, h)))

for name in ("ReLU last", "ReLU first"):
    z = x
    fell = 0
    for V in W:
        last = jax.nn.relu(z @ V)
        f = last if name == "ReLU last" else jax.nn.relu(z) @ V
        fell += (f < 0).sum().item()
        z = z + f
    print(f"{name}, entries made smaller: {fell / (L * n * h):.2f}")
    print(f"{name}, mean over mean size: {z.mean() / jnp.abs(z).mean():.2f}")
