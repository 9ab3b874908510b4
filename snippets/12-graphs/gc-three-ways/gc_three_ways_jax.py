import jax
import jax.numpy as jnp
import numpy as np
from jax.experimental.sparse import BCOO

jax.config.update("jax_enable_x64", True)
edges = [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4)]
source, target = jnp.array(edges + [(j, i) for i, j in edges]).T
n, d, o = 5, 3, 2
rng = np.random.default_rng(0)
X = jnp.asarray(rng.normal(size=(n, d)))
W = jnp.asarray(rng.normal(size=(d, o)))

A = jnp.zeros((n, n)).at[target, source].set(1)  # row: where it arrives
loops = jnp.arange(n)
source = jnp.concatenate([source, loops])
target = jnp.concatenate([target, loops])
degree = A.sum(1) + 1  # (n,)
scale = jax.lax.rsqrt(degree)

S = scale[:, None] * (A + jnp.eye(n)) * scale  # (n, n)
dense = jax.nn.relu(S @ X @ W)

weight = scale[target] * scale[source]  # (edges,)
Z = X @ W  # (n, o): first narrow, then send
messages = weight[:, None] * Z[source]  # (edges, o)
scattered = jax.nn.relu(jax.ops.segment_sum(messages, target, n))

rows = []
for i in range(n):
    row = jnp.zeros(o)
    for j in range(n):
        if i == j or A[i, j] != 0:
            row += Z[j] / jnp.sqrt(degree[i] * degree[j])
    rows.append(jax.nn.relu(row))

print("numbers in S:", S.size)
print("of them not 0:", jnp.count_nonzero(S))
print("messages:", messages.shape)
print("scattered = dense:", jnp.allclose(scattered, dense))
print("loop = dense:", jnp.allclose(jnp.stack(rows), dense))
sparse = BCOO((weight, jnp.stack([target, source], 1)), shape=(n, n))
print("library = dense:", jnp.allclose(jax.nn.relu(sparse @ Z), dense))
print(f"mean output: {dense.mean():.4f}")
