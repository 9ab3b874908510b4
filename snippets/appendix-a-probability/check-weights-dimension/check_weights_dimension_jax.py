import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

scale, n = 1.5, 4000
rng = np.random.default_rng(0)
x = scale * jnp.asarray(rng.normal(size=(20, n, 50)))  # runs, draws, d
ratio = jnp.log(scale) - jnp.square(x) / 2 * (1 - scale**-2)
total = ratio.cumsum(axis=-1)  # of the first 1, 2, … coordinates
one = (2 * scale**2 - 1) ** 0.5 / scale**2
for d in (1, 5, 10, 20, 50):
    weight = jax.nn.softmax(total[..., d - 1], axis=1)  # (20, n)
    share = 1 / jnp.square(weight).sum(axis=1) / n  # (20,)
    print(f"d = {d}, share, promised: {one**d:.4f}")
    print(f"d = {d}, share, seen: {share.mean():.4f}")
    print(f"d = {d}, largest weight: {weight.max(axis=1).mean():.3f}")
