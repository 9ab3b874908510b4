import jax
import jax.numpy as jnp
from jax.experimental.sparse import BCOO

edges = jnp.array([[0, 1], [0, 2], [1, 2], [1, 3], [2, 3], [3, 4]])
n, m, d = 5, len(edges), 2
source = jnp.concatenate([edges[:, 0], edges[:, 1]])  # (2m,)
target = jnp.concatenate([edges[:, 1], edges[:, 0]])
X = jnp.arange(n * d, dtype=jnp.float32).reshape(n, d)

sums = jax.ops.segment_sum(X[source], target, n)
A = jnp.zeros((n, n)).at[target, source].set(1)
index = jnp.stack([target, source], 1)  # (2m, 2)
sparse = BCOO((jnp.ones(2 * m), index), shape=(n, n))
assert jnp.array_equal(sums, A @ X)
assert jnp.array_equal(sums, sparse @ X)
print("row 3 of A X:", sums[3].tolist())

ones = jnp.ones(n)
right = jnp.zeros(n).at[target].add(ones[source])
lost = jnp.zeros(n)  # a node that stands in target twice ...
lost = lost.at[target].set(lost[target] + ones[source])
print("ones that arrive:", right.tolist())
print("with an indexed sum:", lost.tolist())

twice = jnp.array([0, 0])  # the edge 0 -> 1, listed twice
listed = jax.ops.segment_sum(ones[twice], twice + 1, n)
once = jnp.zeros((n, n)).at[twice + 1, twice].set(1)
print("0 -> 1 listed twice, scattered:", listed[1].item())
print("0 -> 1 listed twice, in a matrix:", (once @ ones)[1].item())
