import jax.numpy as jnp


def noise_scale(small, big, b, B):
    """Two unbiased estimates from gradients of two batch sizes, b < B.

    small: (r, p), the gradients of r batches of b examples;
    big: (q, p), those of q batches of B examples, drawn with
    replacement, as the small ones. Returns a pair of numbers: the
    squared length of the full gradient, and sigma squared. An
    estimate may come out negative.
    """
    return None  # your code here


# --- check: nothing to change below ---
from itertools import product

import numpy as np


def check():  # in a function, so that its names do not meet yours
    def attempt(small, big, b, B, expected, hint):
        given = jnp.asarray(small, jnp.float32), jnp.asarray(big, jnp.float32)
        came = noise_scale(*given, b, B)
        assert came is not None, (
            "noise_scale returned None: replace the body of the function"
        )
        for before, after in zip((small, big), given, strict=True):
            assert np.allclose(before, after), "a gradient was changed"
        assert hasattr(came, "__len__") and len(came) == 2, (
            f"expected a pair, came {came}"
        )
        came = [float(entry) for entry in came]
        said = f"b = {b}, B = {B}: expected squared length and variance "
        said += f"{np.round(expected, 4).tolist()}, came "
        said += f"{np.round(came, 4).tolist()}. "
        assert not np.allclose(came, expected[::-1], atol=1e-4), (
            said + "These are the two in the other order"
        )
        assert np.allclose(came, expected, rtol=1e-4, atol=1e-4), said + hint

    # 1. all batches of four examples: the averages are expectations
    each = np.array([[3.0, 0.0], [-1.0, 2.0], [1.0, 2.0], [1.0, -2.0]])
    full = each.mean(axis=0)
    truth = [np.sum(full**2), np.square(each - full).sum(axis=1).mean()]

    def batches(b):  # every ordered batch, with repetition
        rows = np.array(list(product(range(4), repeat=b)))  # (4^b, b)
        return each[rows].mean(axis=1).astype(np.float32)

    for b, B in ((1, 2), (1, 3), (2, 3)):
        attempt(
            batches(b),
            batches(B),
            b,
            B,
            truth,
            "On average over batches of b, the squared length of a gradient"
            " is that of the full one, plus sigma squared over b: two"
            " equations. Average the squared lengths, not the lengths",
        )
    # 2. two batches each: small 9 and 1, big 4 and 0 squared lengths
    small = np.array([[3.0, 0.0], [0.0, 1.0]], dtype=np.float32)
    big = np.array([[0.0, -2.0], [0.0, 0.0]], dtype=np.float32)
    few = (
        "The length of a mean over few batches has noise in it as well: do"
        " not take it for the full gradient. An unbiased estimate may be"
        " negative"
    )
    hint = "Here the mean squared lengths are 5 and 2. " + few
    attempt(small, big, 2, 4, [-1.0, 12.0], hint)
    # 3. three and one, of three parameters: 3, 6 and 9, and 4
    small = np.array([[1.0, 1, -1], [2, -1, 1], [0, 0, -3]], dtype=np.float32)
    big = np.array([[2.0, 0, 0]], dtype=np.float32)
    hint = "Here the mean squared lengths are 6 and 4. " + few
    attempt(small, big, 5, 20, [10 / 3, 40 / 3], hint)
    print("noise_scale: passed")


check()
