import math

import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)

edges = jnp.array([0.0, 1.0, 2.0, 4.0])  # (m + 1,)
table = jnp.array([0.0, 2.0, 5.0, -1.0, 0.0])
v = jnp.diff(table)  # (m + 1,)


def lookup(x):  # how many edges lie below x says which entry it is
    return table[jnp.searchsorted(edges, x)]


def network(x, w):  # (n,)
    return jax.nn.sigmoid(w * (x[:, None] - edges)) @ v


middles = jnp.array([-1, 0.5, 1.5, 3, 5])
print("table:", lookup(middles).tolist())
x = (jnp.arange(60_000) + 0.5) / 10_000 - 1  # (n,): no edge
for w in (10.0, 100.0, 1000.0):
    gap = jnp.abs(network(x, w) - lookup(x))
    share = (gap > 0.01).mean()
    print(f"w = {w:.0f}, share off by more than 0.01: {share:.4f}")
    print(f"w = {w:.0f}, mean gap: {gap.mean():.5f}")
    area = jnp.abs(v).sum() * 2 * math.log(2) / w  # from each edge
    assert abs(gap.mean() - area / 6) < 0.01 * gap.mean()
at = network(edges, 1000.0)
print("network at the edges:", [round(y, 3) for y in at.tolist()])
print("table at the edges:", lookup(edges).tolist())
after = jnp.searchsorted(edges, edges, side="right")
print("table, from the right:", table[after].tolist())
