import jax
import jax.numpy as jnp

source = jnp.array([0, 1, 1, 2])  # 0 - 1 - 2, and node 3 alone
target = jnp.array([1, 0, 2, 1])
n = 4
x = jnp.array([1.0, 2.0, 4.0, 8.0])  # (n,)
A = jnp.zeros((n, n)).at[target, source].set(1)
d = A.sum(1)

broken = A / d[:, None]  # 0 / 0 in row 3
once = broken @ x
twice = A @ once  # row 0: 0 * nan, though 3 is no neighbour
edges = jax.ops.segment_sum(once[source], target, n)
print("not a number after one step:", jnp.isnan(once).sum().item())
print("after a second, as a matrix:", jnp.isnan(twice).sum().item())
print("after a second, along edges:", jnp.isnan(edges).sum().item())

inverse = jnp.where(d > 0, 1 / jnp.maximum(d, 1), 0)
mean = inverse * (A @ x)
print("no neighbour, no message:", mean.tolist())
looped = A + jnp.eye(n)
mean = (looped @ x) / looped.sum(1)
print("with self-loops:", *(f"{v:.4f}" for v in mean.tolist()))
