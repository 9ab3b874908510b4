import importlib
import inspect
import math

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)  # six characters in a number

names = ["difflib", "optparse", "heapq", "weakref", "tracemalloc"]
names += ["string", "json"]
text = "".join(map(inspect.getsource, map(importlib.import_module, names)))
assert len(text) == 232066
symbols, ids = np.unique(list(text), return_inverse=True)
c, cut = len(symbols), 9 * len(ids) // 10
train, test = jnp.split(jnp.asarray(ids), [cut])
print("symbols:", c)
print("training characters:", cut)
print(f"uniform: {math.log(c):.3f}")


def place(grams, among):  # where each gram stands among the sorted ones
    at = jnp.searchsorted(among, grams).clip(max=len(among) - 1)
    return at, among[at] == grams


def grams(t, n):  # (len(t) - 16,): the last n + 1 characters as a number
    shifted = [t[16 - n + i : len(t) - n + i] for i in range(n + 1)]
    return sum(s * c ** (n - i) for i, s in enumerate(shifted))


p = jnp.full(len(test) - 16, 1 / c)
for n in range(6):  # n characters of memory
    seen, times = jnp.unique(grams(train, n), return_counts=True)
    came = seen // c  # the memory of each gram, without its last character
    memory, start = jnp.unique(came, return_inverse=True)
    total = jax.ops.segment_sum(times, start, len(memory))
    kinds = jnp.bincount(start)  # how many different ones came after it
    asked = grams(test, n)
    at, known = place(asked, seen)
    count = jnp.where(known, times[at], 0)
    at, known = place(asked // c, memory)
    N, m = jnp.where(known, total[at], 0), jnp.where(known, kinds[at], 1)
    p = (count + m * p) / (N + m)  # unseen memory: what fewer said
    print(f"memory of {n}: {-jnp.log(p).mean():.3f}")
