import jax.numpy as jnp


def fit(n, L):
    """The power law a * n ** -alpha nearest to the points, in logarithms.

    n, L: arrays of shape (s,), all positive
    Returns a and alpha: the least squares are those of log L.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(came):  # of any dtype, in NumPy or in nested lists
        try:
            return np.asarray(came, float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"numbers are wanted, came {came!r}"
            ) from None

    def attempt(name, n, L, a, alpha):
        x, y = jnp.array(n), jnp.array(L)
        got = fit(x, y)
        assert got is not None, "fit returned None: replace its body"
        assert isinstance(got, tuple | list) and len(got) == 2, (
            "return a tuple of two: a and alpha"
        )
        came_a, came = numbers(got[0]), numbers(got[1])
        assert came_a.shape == came.shape == (), (
            "a and alpha are one number each, of shape (); came shapes "
            f"{came_a.shape} and {came.shape}"
        )
        said = f"{name}: expected alpha {alpha:.3f}, came {came:.3f}. "
        assert not abs(came + alpha) < 2e-3, (
            said + "The slope of the line is minus alpha"
        )
        assert abs(came - alpha) < 2e-3, (
            said
            + "Is it a line through the logarithms of both n and L, with the"
            " least sum of squares over all points?"
        )
        assert abs(came_a / a - 1) < 1e-2, (
            f"{name}: expected a = {a:.3f}, came {came_a:.3f}. The line gives"
            " log a at log n = 0: is the logarithm undone, with its own"
            " base?"
        )

    attempt("an exact law", [1.0, 10.0, 100.0], [3.0, 0.3, 0.03], 3.0, 1.0)
    sizes = [64.0, 128.0, 256.0, 512.0, 1024.0]
    attempt("a slow law", sizes, [2 * n**-0.076 for n in sizes], 2.0, 0.076)
    attempt("a rising law", sizes, [0.5 * n**0.25 for n in sizes], 0.5, -0.25)
    # one point off its law by a factor: in logarithms, the line shares it out
    attempt(
        "one outlier", [1.0, 2.0, 4.0], [8.0, 1.0, 2.0], 2 ** (7 / 3), 1.0
    )
    rough = [4.0, 2.0, 1.0, 4.0]  # log2 L on log2 n = 0, 1, 2, 3: slope -1/10
    attempt("a rough law", [1.0, 2.0, 4.0, 8.0], rough, 2**1.4, 0.1)
    print("power law: passed")


check()
