import jax.numpy as jnp


def swap_rows(A, i, j):
    """A with rows i and j exchanged; the caller's A keeps its values.

    A: (n, d); i, j: numbers of two rows; returns (n, d)
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    tall = jnp.arange(12.0).reshape(4, 3)
    square = jnp.array([[1, 2], [3, 4]])
    for A, i, j in [(tall, 0, 2), (tall, 3, 1), (tall, 1, 1), (square, 1, 0)]:
        before, rows = A.tolist(), A.tolist()
        rows[i], rows[j] = rows[j], rows[i]  # a list of lists: no views here
        B = swap_rows(A, i, j)
        assert B is not None, (
            "swap_rows returned None: replace the body of the function"
        )
        try:
            came = np.asarray(B, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(f"expected a matrix, came {B!r}") from None
        assert came.shape == A.shape, (
            f"expected shape {tuple(A.shape)}, came {came.shape}"
        )
        came = came.tolist()
        assert i == j or came != before, (
            f"rows {i} and {j} stand where they stood. x.at[i].set(row) "
            "leaves x as it was and returns a new array: keep what it returns"
        )
        text = f"after exchanging rows {i} and {j} of {before}"
        assert i == j or came[i] != came[j], (
            f"{text}, both are {came[i]}: one was overwritten before it was"
            " read"
        )
        assert came == rows, f"{text}, expected {rows}, came {came}"
    print("swap_rows: passed")


check()
