import jax.numpy as jnp
from jax.lax import fori_loop

lr, steps = 1e-4, 1000
for kind in (jnp.float16, jnp.bfloat16, jnp.float32):

    def update(_, w):
        return w - lr * jnp.ones_like(w)  # the gradient is 1

    w = fori_loop(0, steps, update, jnp.ones((), kind))
    print(f"{w.dtype} weights: {w.item():.3f}")


def update_master(_, master):  # float32
    w = master.astype(jnp.float16)  # the copy that the network uses
    g = jnp.ones_like(w)
    return master - lr * g.astype(jnp.float32)


master = fori_loop(0, steps, update_master, jnp.ones(()))
print(f"float32 master: {master.item():.3f}")
print(f"its float16 copy: {master.astype(jnp.float16).item():.3f}")
