import jax
import jax.numpy as jnp
from jax.experimental.sparse import BCOO

# a triangle, both directions; somebody has put the loops in already
source = jnp.array([0, 1, 1, 2, 2, 0, 0, 1, 2])
target = jnp.array([1, 0, 2, 1, 0, 2, 0, 1, 2])
n = 3
loops = jnp.arange(n)
source2 = jnp.concatenate([source, loops])  # and the layer adds its own
target2 = jnp.concatenate([target, loops])


def listed(source, target):
    degree = jnp.bincount(target, length=n)
    weight = jax.lax.rsqrt((degree[source] * degree[target]).astype(float))
    pairs = jnp.stack([target, source], 1)
    return BCOO((weight, pairs), shape=(n, n)).sum_duplicates()


once, twice = listed(source, target), listed(source2, target2)
A = jnp.zeros((n, n)).at[target2, source2].set(1)  # a table keeps one of two
table = A / jnp.sqrt(A.sum(1)) / jnp.sqrt(A.sum(1))[:, None]
print("entries listed once:", once.nse)
print("entries listed twice:", len(source2), "in", twice.nse)
for name, S in ("once", once), ("twice", twice):
    S = S.todense()
    print(
        f"{name}, own weight and a neighbour's: {S[0, 0]:.4f} {S[0, 1]:.4f}"
    )
print("table = once:", jnp.allclose(table, once.todense()))
print("table = twice:", jnp.allclose(table, twice.todense()))
# the repair: drop all loops, then add each once
keep = source2 != target2
source3 = jnp.concatenate([source2[keep], loops])
target3 = jnp.concatenate([target2[keep], loops])
mended = listed(source3, target3).todense()
print("mended = once:", jnp.allclose(mended, once.todense()))
