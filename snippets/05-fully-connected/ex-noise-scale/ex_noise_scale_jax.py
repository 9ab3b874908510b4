import jax.numpy as jnp


def noise_scale(small, big, b, B):
    """Two unbiased estimates from gradients of two batch sizes, b < B.

    small: (r, p), the gradients of r batches of b examples;
    big: (q, p), those of q batches of B examples, drawn with
    replacement, as the small ones. Returns a pair of numbers: the
    squared length of the full gradient, and sigma squared.
    """
    return None  # your code here


# --- check: nothing to change below ---
from itertools import product

import numpy as np


def check(small, big, b, B, expected, hint):
    came = noise_scale(jnp.asarray(small), jnp.asarray(big), b, B)
    assert came is not None, (
        "noise_scale returned None: replace the body of the function"
    )
    assert np.asarray(came).size == 2, f"expected a pair, came {came}"
    came = [float(entry) for entry in came]
    assert np.allclose(came, expected, atol=1e-4), (
        f"b = {b}, B = {B}: expected squared length and variance "
        f"{np.round(expected, 4).tolist()}, came "
        f"{np.round(came, 4).tolist()}. {hint}"
    )


# 1. all batches of four examples: the averages are expectations
each = np.array([[3.0, 0.0], [-1.0, 2.0], [1.0, 2.0], [1.0, -2.0]])
full = each.mean(axis=0)
truth = [np.sum(full**2), np.square(each - full).sum(axis=1).mean()]


def batches(b):  # every ordered batch, with repetition
    rows = np.array(list(product(range(4), repeat=b)))  # (4^b, b)
    return each[rows].mean(axis=1).astype(np.float32)


for b, B in ((1, 2), (1, 3), (2, 3)):
    check(
        batches(b),
        batches(B),
        b,
        B,
        truth,
        "On average over batches of b, the squared length of a gradient is "
        "that of the full one, plus sigma squared over b: two equations. "
        "Average the squared lengths, not the lengths",
    )
# 2. two batches each: small 9 and 1, big 4 and 0 squared lengths
small = np.array([[3.0, 0.0], [0.0, 1.0]], dtype=np.float32)
big = np.array([[0.0, -2.0], [0.0, 0.0]], dtype=np.float32)
check(
    small,
    big,
    2,
    4,
    [-1.0, 12.0],
    "Here the mean squared lengths are 5 and 2. The length of a mean "
    "over few batches has noise in it as well: do not take it for the "
    "full gradient. An unbiased estimate may be negative",
)
print("noise_scale: passed")
