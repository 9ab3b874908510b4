import torch


def step(w, b, x, y, rate):
    """One step down the mean squared error of w * x + b against y.

    w, b: tensors of shape (), the parameters
    x, y: tensors of shape (n,), the data
    rate: a number, the factor on the gradient in a step against it
    Returns the new w and the new b; the old ones stay as they are.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(came):  # of any dtype, in NumPy or in nested lists
        try:
            if isinstance(came, list | tuple):
                return np.array([numbers(part) for part in came], float)
            return np.array(
                torch.as_tensor(came, dtype=torch.float64).tolist()
            )
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"numbers are wanted, came {came!r}"
            ) from None

    def attempt(x, y, w, b, rate, expected):
        given = [torch.tensor(v) for v in (w, b, x, y)]
        got = step(*given, rate)
        assert got is not None, "step returned None: replace its body"
        assert isinstance(got, tuple | list) and len(got) == 2, (
            "return a tuple of two: the new w and the new b"
        )
        assert [v.tolist() for v in given] == [
            w,
            b,
            x,
            y,
        ], "w, b, x or y was changed: work on a copy. detach makes none"
        for name, i in (("w", 0), ("b", 1)):
            came = numbers(got[i])
            assert came.shape == (), (
                f"{name} is one number, of shape (); came shape {came.shape}"
            )
            moved, due = came - (w, b)[i], expected[i] - (w, b)[i]
            assert not moved * due < 0, (
                f"{name} moved by {moved:.4f}, should by {due:.4f}: "
                "which way is downhill?"
            )
            assert abs(moved - due) < 1e-4, (
                f"{name} moved by {moved:.4f}, should by {due:.4f},"
                f" {moved / due:.2f} times as far: is the loss a mean, is the"
                " step rate times the derivative, and are both derivatives"
                " taken at the old w and b?"
            )

    attempt([0.0, 1.0, 2.0], [1.0, 4.0, 7.0], 0.0, 0.0, 0.1, (1.2, 0.8))
    attempt([-1.0, 1.0], [2.0, 0.0], 1.0, -1.0, 0.25, (0.0, 0.0))
    x, y = [2.0, 0.0, -1.0, 3.0], [1.0, 1.0, 0.0, 2.0]
    attempt(x, y, 0.5, 1.0, 0.5, (-0.25, 0.5))
    print("one step: passed")


check()
