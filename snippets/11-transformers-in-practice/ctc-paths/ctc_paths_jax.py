from itertools import groupby, product

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
t, symbols = 4, "-ab"  # frames; symbol 0 is the blank
rng = np.random.default_rng(0)
P = jax.nn.softmax(jnp.array(rng.normal(size=(t, 3))))  # (t, v)
paths = list(product(range(3), repeat=t))  # v^t of them
chance = P[jnp.arange(t), jnp.array(paths)].prod(axis=1)  # (v^t,)


def collapse(path):
    merged = "".join(s for s, _ in groupby(path))  # first merge ...
    return merged.replace("-", "")  # ... then drop the blanks


def wrong(path):
    return "".join(s for s, _ in groupby(path.replace("-", "")))


words = ["".join(symbols[k] for k in path) for path in paths]
for path in "aab-", "a-ab":
    print(
        f"{path} becomes: {collapse(path)}, in the wrong order {wrong(path)}"
    )
print(f"paths: {len(words)}")
for name, rule in ("right", collapse), ("wrong", wrong):
    labels = [rule(path) for path in words]
    print(f"{name} order, labels: {len(set(labels))}")
    for label in "ab", "aa":
        of_it = jnp.array([label == other for other in labels])
        print(f"{name} order, paths of {label}: {of_it.sum()}")
        print(f"{name} order, P of {label}: {chance @ of_it:.4f}")
print(f"P of all paths: {chance.sum():.4f}")
