from itertools import groupby
from math import comb

import jax.numpy as jnp


def collapsed(path):  # 0 is the blank
    return tuple(s for s, _ in groupby(path) if s)


labels = [(1,), (1, 2), (1, 1), (1, 2, 2), (1, 1, 1)]
for t in 3, 5, 7:
    grid = jnp.indices((3,) * t).reshape(t, -1)
    paths = grid.T.tolist()
    found = [collapsed(path) for path in paths]
    for label in labels:
        m = len(label)
        r = sum(a == b for a, b in zip(label, label[1:], strict=False))
        count, formula = found.count(label), comb(t + m - r, 2 * m)
        assert count == formula
        name = "".join("-ab"[k] for k in label)
        print(f"t = {t}, {name}: {count}")
