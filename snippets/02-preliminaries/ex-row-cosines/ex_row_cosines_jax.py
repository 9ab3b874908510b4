import jax.numpy as jnp


def row_cosines(X, Y):
    """The cosine of every row of X with every row of Y; no row is zero.

    X: (n, d); Y: (m, d); returns (n, m)
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def attempt(X, Y, expected, case):
        came = row_cosines(X, Y)
        assert came is not None, (
            "row_cosines returned None: replace the body of the function"
        )
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{case}: expected a table, came {came!r}"
            ) from None
        n, m = len(X), len(Y)
        assert came.shape == (n, m), (
            f"{case}: expected shape {(n, m)}, a row for each x and a column"
            f" for each y, came {came.shape}"
        )
        off = abs(came - expected).max()
        assert off < 2e-3, (
            f"{case}: expected {np.round(expected, 4).tolist()}, came"
            f" {came.round(4).tolist()}. Entry (i, j) belongs to row i of X"
            " and row j of Y. Is every row divided by its own length, the"
            " root of its sum of squares?"
        )

    X = jnp.array([[2.0, 1.0, 2.0], [0.0, -3.0, 4.0]])  # lengths 3, 5
    Y = jnp.array([[1.0, 2.0, 2.0], [-6.0, 0.0, 0.0], [0.0, 3.0, 4.0]])
    table = np.array([[8 / 9, -2 / 3, 11 / 15], [2 / 15, 0, 7 / 25]])
    attempt(X, Y, table, "X with Y")
    attempt(Y, X, table.T, "Y with X")
    attempt(X, X, np.array([[1, 1 / 3], [1 / 3, 1]]), "X with itself")
    for factor in (10, 1e-5):  # changes the lengths and no angle
        attempt(factor * X, Y, table, f"{factor} X with Y")
        attempt(X, factor * Y, table, f"X with {factor} Y")
    flat = jnp.array([[3.0, 4.0], [0.0, -2.0], [1.0, 0.0], [-6.0, 8.0]])
    attempt(flat, flat[:1], np.array([[1], [-0.8], [0.6], [0.28]]), "d = 2")
    print("row_cosines: passed")


check()
