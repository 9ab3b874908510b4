import itertools
import math

import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)

# t, s, o of three blocks, with one value a key
blocks = [(0.0, 2.0, 2.0), (math.log(2), 1.0, 3.0), (math.log(4), 1.0, 1.0)]
blocks = [jnp.array(block) for block in blocks]


def merge(a, b):
    top = jnp.maximum(a[0], b[0])
    old, new = jnp.exp(a[0] - top), jnp.exp(b[0] - top)
    return jnp.stack([top, *(old * a[1:] + new * b[1:])])


_, s, o = merge(blocks[0], blocks[1]).tolist()
print(f"first two: s = {s:.1f}, o = {o:.1f}")
results = []
for a, b, c in itertools.permutations(blocks):
    results += [merge(merge(a, b), c), merge(a, merge(b, c))]
results = jnp.stack(results)  # (12, 3)
print("orders and groupings:", len(results))
print(f"all the same: {jnp.allclose(results, results[:1], atol=1e-12)}")
_, s, o = results[0].tolist()
print(f"output: {o / s:.3f}")
outputs = jnp.stack([block[2] / block[1] for block in blocks])
print("outputs of the blocks:", *(f"{x:.0f}" for x in outputs.tolist()))
print(f"their mean: {outputs.mean().item():.3f}")
for sums in ([2.0, 2.0, 4.0], [2.0, 4.0, 2.0]):
    share = jnp.array(sums) / sum(sums)
    said = " ".join(f"{x:.0f}" for x in sums)
    merged = (share @ outputs).item()
    print(f"with sums of exp in the ratio {said}: {merged:.3f}")
