import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
p, c = 0.5, 6
x = jnp.array([1.0, -1.0, 0.5])  # (d,)
sizes = [(3, c), (c, c), (c, 3)]
A, B, V = (jnp.array(rng.normal(size=s)) * 0.7 for s in sizes)
bits = jnp.arange(2**c)[:, None] >> jnp.arange(c)
M = (bits % 2) / (1 - p)  # (64, c), equally likely at p = 1/2


def compare(name, logits, still):  # (s, 3) under all masks, (3,) without
    q = jax.nn.softmax(logits)  # (s, 3)
    geometric = jax.nn.softmax(jnp.log(q).mean(axis=0))
    print(f"{name}, masks: {len(q)}")
    print(f"{name}, without dropout: {jax.nn.softmax(still)[0]:.4f}")
    print(f"{name}, mean over masks: {q.mean(axis=0)[0]:.4f}")
    print(f"{name}, geometric mean: {geometric[0]:.4f}")
    gap = jnp.abs(logits.mean(axis=0) - still).max()
    print(f"{name}, logits off by: {gap:.4f}")


h = jax.nn.relu(x @ A)  # (c,)
still = jax.nn.relu(h @ B)
compare("last layer", (still * M) @ V, still @ V)
inner = jax.nn.relu((h * M) @ B)  # (64, c)
both = (inner[:, None] * M).reshape(-1, c)  # (4096, c), all pairs
compare("both layers", both @ V, still @ V)
