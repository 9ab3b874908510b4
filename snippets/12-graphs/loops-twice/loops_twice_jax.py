import numpy as np
from jax.experimental.sparse import BCOO

# a triangle, both directions; somebody has put the loops in already
source = np.array([0, 1, 1, 2, 2, 0, 0, 1, 2])
target = np.array([1, 0, 2, 1, 0, 2, 0, 1, 2])
n = 3
loops = np.arange(n)
source2 = np.concatenate([source, loops])  # and the layer adds its own
target2 = np.concatenate([target, loops])


def listed(source, target):
    degree = np.bincount(target, minlength=n)
    weight = (degree[source] * degree[target]) ** -0.5
    pairs = np.stack([target, source], 1)
    return BCOO((weight, pairs), shape=(n, n)).sum_duplicates()


once, twice = listed(source, target), listed(source2, target2)
A = np.zeros((n, n))
A[target2, source2] = 1  # a table keeps one of two
table = A / np.sqrt(A.sum(1)) / np.sqrt(A.sum(1))[:, None]
print("entries listed once:", once.nse)
print("entries listed twice:", len(source2), "in", twice.nse)
for name, S in ("once", once), ("twice", twice):
    S = S.todense()
    print(
        f"{name}, own weight and a neighbour's: {S[0, 0]:.4f} {S[0, 1]:.4f}"
    )
print("table = once:", np.allclose(table, once.todense()))
print("table = twice:", np.allclose(table, twice.todense()))
# the repair: drop all loops, then add each once
keep = source2 != target2
source3 = np.concatenate([source2[keep], loops])
target3 = np.concatenate([target2[keep], loops])
mended = listed(source3, target3).todense()
print("mended = once:", np.allclose(mended, once.todense()))
