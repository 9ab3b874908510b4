import math

import jax
import jax.numpy as jnp

d, e, taps = 768, 16, 4  # width, states of a channel, convolution
w, r = 2 * d, math.ceil(d / 16)  # inner width, rank of the steps
layers, vocabulary = 24, 50280


def block():
    return {
        "norm": jnp.ones(d),
        "in": jnp.empty((d, 2 * w)),  # input and gate
        "convolution": {"W": jnp.empty((taps, w)), "b": jnp.empty(w)},
        "select": jnp.empty((w, r + 2 * e)),  # steps, B, C
        "step": {"W": jnp.empty((r, w)), "b": jnp.empty(w)},
        "A and skip": [jnp.empty((w, e)), jnp.empty(w)],
        "out": jnp.empty((w, d)),
    }


def count(tree):
    return sum(leaf.size for leaf in jax.tree.leaves(tree))


shapes = jax.eval_shape(block)  # shapes alone: nothing is made
names = ("norm", "in", "convolution", "select", "step", "A and skip", "out")
for name in names:
    print(f"{name}: {count(shapes[name])}")
print("block:", count(shapes))
share = (count(shapes["in"]) + count(shapes["out"])) / count(shapes)
print(f"share of the outer products: {share:.3f}")
model = layers * count(shapes) + vocabulary * d + d  # and a last norm
print("model of 24 blocks:", model)
n = 2048
read = n * (2 * w + 2 * e)
print("states of all tokens:", n * w * e)
print("steps, inputs, B and C:", read)
print(f"states over these: {n * w * e / read:.1f}")
print("state that is carried:", w * e + w * (taps - 1))
