import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
draws, h, L = 200, 32, 10
start = jnp.asarray(rng.choice([-1.0, 1.0], (draws, 1, h)))
W = jnp.asarray(rng.normal(0, h**-0.5, (L, draws, h, h)))

for name in ("no norm", "pre-norm"):
    z = start
    for V in W:
        size = jnp.square(z).mean(-1, keepdims=True)
        z = z + (z / jnp.sqrt(size) if name == "pre-norm" else z) @ V
    size, meant = jnp.square(z).mean(), 1 + L
    if name == "no norm":
        meant = 2**L
    assert abs(size / meant - 1) < 0.1
    print(f"{name}, meant: {meant}")
    print(f"{name}, measured: {size:.4g}")
