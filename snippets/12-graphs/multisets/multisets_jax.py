from itertools import combinations_with_replacement

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
before = "number"  # what each neighbour sends
w, b = np.random.default_rng(0).normal(size=(2, 16))
sent = {
    "number": lambda x: x[..., None] * 1.0,  # (s, 4, 1)
    "layer": lambda x: jax.nn.relu(x[..., None] * w + b),  # (s, 4, 16)
    "one-hot": lambda x: jax.nn.one_hot(x, 4),  # (s, 4, 4)
}[before]
sets = [  # of up to four neighbours, the small ones first
    s
    for k in (1, 2, 3, 4)
    for s in combinations_with_replacement((1, 2, 3), k)
]
padded = np.array([s + (0,) * (4 - len(s)) for s in sets])  # (s, 4)


@jax.jit
def collect(padded):  # a row for each multiset
    there = (padded > 0)[..., None]  # (s, 4, 1)
    M = sent(padded)
    total = M.sum(1, where=there)
    largest = M.max(1, where=there, initial=-jnp.inf)
    mean = total / there.sum(1)
    found = {"sum": total, "mean": mean, "maximum": largest}

    def alike(H):  # pairs i < j
        return jnp.triu(jnp.abs(H[:, None] - H).max(-1) < 1e-6, 1)

    return {name: (H, alike(H)) for name, H in found.items()}


print("multisets:", len(sets))
results = collect(padded)
for name in ("sum", "mean", "maximum"):
    H, same = map(np.asarray, results[name])
    different = len(np.unique(H.round(6), axis=0))
    print(f"{name}, told apart:", different)
    found = np.argwhere(same.T)  # the pair that ends first
    pair = [list(sets[i]) for i in found[0][::-1]] if len(found) else None
    print(f"{name}, first pair alike:", pair)
