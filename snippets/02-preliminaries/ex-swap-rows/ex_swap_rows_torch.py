import torch


def swap_rows(A, i, j):
    """A with rows i and j exchanged; the caller's A keeps its values.

    A: (n, d); i, j: numbers of two rows; returns (n, d)
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    tall = torch.arange(12.0).reshape(4, 3)
    square = torch.tensor([[1, 2], [3, 4]])
    for A, i, j in [(tall, 0, 2), (tall, 3, 1), (tall, 1, 1), (square, 1, 0)]:
        before, rows = A.tolist(), A.tolist()
        rows[i], rows[j] = rows[j], rows[i]  # a list of lists: no views here
        B = swap_rows(A, i, j)
        assert B is not None, (
            "swap_rows returned None: replace the body of the function"
        )
        assert A.tolist() == before, (
            f"the caller's A was changed: its row {i} was {before[i]} and is "
            f"now {A[i].tolist()}. Write into a copy of A, not into A"
        )
        B = B.detach() if isinstance(B, torch.Tensor) else B
        try:
            came = np.asarray(B, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(f"expected a matrix, came {B!r}") from None
        assert came.shape == A.shape, (
            f"expected shape {tuple(A.shape)}, came {came.shape}"
        )
        came = came.tolist()
        assert i == j or came != before, (
            f"rows {i} and {j} stand where they stood. Is the changed "
            "copy what you return?"
        )
        text = f"after exchanging rows {i} and {j} of {before}"
        assert i == j or came[i] != came[j], (
            f"{text}, both are {came[i]}: one was overwritten before it was"
            " read"
        )
        assert came == rows, f"{text}, expected {rows}, came {came}"
        if not isinstance(B, list | tuple):
            B[...] = -1
            assert A.tolist() == before, (
                "writing into the result changed A: the two share their"
                " memory. Return a copy, not A or a view of it"
            )
    print("swap_rows: passed")


check()
