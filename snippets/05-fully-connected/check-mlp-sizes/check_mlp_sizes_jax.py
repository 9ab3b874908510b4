from itertools import pairwise

import jax
import jax.numpy as jnp


def count(*sizes):  # a matrix and a vector between each two of the sizes
    def params():
        return [(jnp.zeros((i, o)), jnp.zeros(o)) for i, o in pairwise(sizes)]

    shapes = jax.eval_shape(params)  # shapes alone, no memory
    return sum(p.size for p in jax.tree.leaves(shapes))


print("64, 32, 10:", count(64, 32, 10))
for name, deep in [("one hidden layer", 1), ("two hidden layers", 2)]:
    h = max(h for h in range(1, 200) if count(64, *deep * [h], 10) <= 10_000)
    print(f"{name}, widest: {h}")
    print(f"{name}, parameters: {count(64, *deep * [h], 10)}")
    print(f"{name}, with one more unit: {count(64, *deep * [h + 1], 10)}")
share = count(1000, 1000) / count(64, 1000, 1000, 10)
print(f"between two layers of 1000: {100 * share:.0f} %")
