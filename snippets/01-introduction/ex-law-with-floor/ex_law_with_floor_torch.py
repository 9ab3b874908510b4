import torch


def fit(n, L):
    """A law c + a * n ** -alpha, with a floor c >= 0, through the points.

    n, L: tensors of shape (s,), all positive, in float64
    Returns c, a and alpha. At the points they must make the law correct
    to a few per cent, where the points themselves are. What comes in stays
    as it is.
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

    def attempt(name, c, a, alpha, sizes, errors=(0.0,)):
        n = np.array(sizes)
        L = (c + a * n**-alpha) * (1 + np.resize(errors, len(n)))
        x = torch.tensor(sizes, dtype=torch.float64)
        y = torch.tensor(L.tolist(), dtype=torch.float64)
        got = fit(x, y)
        assert got is not None, "fit returned None: replace its body"
        assert isinstance(got, tuple | list) and len(got) == 3, (
            "return a tuple of three: c, a and alpha"
        )
        assert x.tolist() == sizes and y.tolist() == L.tolist(), (
            f"{name}: n or L was changed: work on a copy"
        )
        c1, a1, alpha1 = (numbers(part) for part in got)
        assert c1.shape == a1.shape == alpha1.shape == (), (
            "c, a and alpha are one number each, of shape (); came shapes "
            f"{c1.shape}, {a1.shape} and {alpha1.shape}"
        )
        assert not c1 < -1e-9, f"{name}: the floor {c1:.1e} is below zero"
        spread = np.abs(errors).max()
        worst = np.abs((c1 + a1 * n**-alpha1) / L - 1).max()
        assert worst < 0.005 + 3 * spread, (
            f"{name}: at one of the points the law is off by {worst:.1%}."
            " Does a straight line in logarithms have a floor? Do the small"
            " values of L count as much as the large ones?"
        )
        far = 1000 * sizes[-1]
        foretold, due = c1 + a1 * far**-alpha1, c + a * far**-alpha
        assert abs(foretold / due - 1) < 0.02 + 5 * spread, (
            f"{name}: at a thousand times the largest size expected"
            f" {due:.4f}, came {foretold:.4f}: look at the floor, c ="
            f" {c1:.4f}"
        )

    doubling = [float(2**j) for j in range(4, 16)]
    attempt("a floor", 1.7, 20.0, 0.35, doubling)
    attempt("no floor", 0.0, 3.0, 0.5, doubling)
    tens = [10.0, 30.0, 100.0, 300.0, 1000.0, 3000.0, 10000.0]
    attempt("steep", 0.2, 30.0, 1.45, tens)
    attempt("slow", 0.5, 4.0, 0.123, tens)
    wobble = (0.004, -0.003, -0.004, 0.003, 0.0)
    attempt("not quite exact", 0.4, 9.0, 0.8, doubling, wobble)
    attempt("a low floor, not exact", 0.001, 5.0, 1.0, doubling, wobble)
    droop = (
        0.0,
        0.001,
        0.001,
        0.001,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        -0.003,
    )
    attempt("no floor, not exact", 0.0, 3.0, 0.5, doubling, droop)
    print("law with a floor: passed")


check()
