import jax
import jax.numpy as jnp
import numpy as np
import optax

g, rho = jnp.array([3.0, 0.4]), 1.0  # (d,)


def clip(g):
    return g * jnp.minimum(1.0, rho / jnp.linalg.norm(g))


def show(name, v):
    print(f"{name}:", *(f"{a:.3f}" for a in v.tolist()))


clipper = optax.clip_by_global_norm(rho)
library, _ = clipper.update(g, clipper.init(g))
np.testing.assert_allclose(clip(g), library, rtol=1e-5)
show("by norm", clip(g))
show("by value", jnp.clip(g, -rho, rho))
print(f"slope before: {g[1] / g[0]:.3f}")
print(f"slope by norm: {clip(g)[1] / clip(g)[0]:.3f}")
print(f"slope by value: {jnp.clip(g[1], max=rho) / rho:.3f}")

parts = jnp.array([[6.0, 0.0], [-6.0, 0.8]])  # (k, d), mean: (0, 0.4)
show("accumulated, then clipped", clip(parts.mean(0)))
show("each part clipped", jax.vmap(clip)(parts).mean(0))

scale = 1024
scaled = parts.mean(0) * scale
show("unscaled, then clipped", clip(scaled / scale))
show("clipped, then unscaled", clip(scaled) / scale)
