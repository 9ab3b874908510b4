import jax
import jax.numpy as jnp

loops = 1  # how often self-loops are added
jax.config.update("jax_enable_x64", True)
edges = jnp.array([[0, 1], [1, 2], [2, 3], [3, 0], [3, 4]])
n = 5
more = [jnp.arange(n)] * loops
source = jnp.concatenate([edges[:, 0], edges[:, 1], *more])
target = jnp.concatenate([edges[:, 1], edges[:, 0], *more])

degree = jax.ops.segment_sum(jnp.ones(len(source)), target, n)
weight = jax.lax.rsqrt(degree[source] * degree[target])  # of each entry
# what stands twice in the list adds up
hat = jnp.zeros((n, n)).at[target, source].add(weight)
# what stands twice counts once
as_set = jnp.zeros((n, n)).at[target, source].set(1)
d = as_set.sum(1)
as_set = as_set / jnp.sqrt(jnp.outer(d, d))

values = jnp.linalg.eigvalsh(hat)
print("entries in the list:", len(source))
print(f"node 4, weight of itself: {hat[4, 4]:.4f}")
print(f"node 4, weight of node 3: {hat[4, 3]:.4f}")
print(f"largest eigenvalue: {values[-1]:.4f}")
print(f"smallest eigenvalue: {values[0]:.4f}")
gap = jnp.abs(hat - as_set).max()
print(f"list against matrix of 0 and 1: {gap:.4f}")
