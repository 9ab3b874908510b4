import importlib
import inspect
from collections import Counter
from itertools import pairwise

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
names = ["difflib", "optparse", "heapq", "weakref", "tracemalloc"]
names += ["string", "json"]
text = "".join(map(inspect.getsource, map(importlib.import_module, names)))
assert len(text) == 232066, "another version of the standard library"
cut = 9 * len(text) // 10
train, test = text[:cut], text[cut:]
length = len(test)
for merges in range(41):
    if merges in (0, 40):
        symbols, ids = np.unique(list(train + test), return_inverse=True)
        ids = jnp.asarray(ids)
        v = len(symbols)
        pairs = v * ids[:-1] + ids[1:]  # one number for each pair
        seen, new = pairs[: len(train) - 1], pairs[len(train) - 1 :]
        counts = jnp.bincount(seen, length=v * v)
        p = counts.reshape(v, v) + 0.05
        p = p / p.sum(1, keepdims=True)  # a bigram model
        nats = -jnp.log(p.ravel()[new]).sum()
        print(f"{merges} merges, test tokens: {len(new)}")
        print(f"{merges} merges, nats per token: {nats / len(new):.3f}")
        print(f"{merges} merges, nats per character: {nats / length:.3f}")
    (a, b), _ = Counter(pairwise(train)).most_common(1)[0]
    piece = chr(0xE000 + merges)  # a symbol that no text has
    train, test = (t.replace(a + b, piece) for t in (train, test))
