import jax
import jax.numpy as jnp

edges = jnp.array([0.5, 1.5, 2.5, 3.5])  # (d,)
v = jnp.array([1.0, -1.0, 1.0, -1.0])  # (d,)
sums = jnp.arange(5.0)  # of four bits
parity = sums % 2
for w in (4.0, 12.0):
    f = jax.nn.sigmoid(w * (sums[:, None] - edges)) @ v
    print(f"w = {w:.0f}:", [round(y, 3) for y in f.tolist()])
    print(f"w = {w:.0f}, furthest off: {jnp.abs(f - parity).max():.4f}")
