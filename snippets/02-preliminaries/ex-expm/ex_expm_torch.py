import torch


def expm(A):
    """The matrix exponential I + A + A @ A / 2 + ... of a square A.

    A: (n, n) of float64; returns (n, n), off by less than 1e-8 times the
    largest entry for the matrices below.
    """
    return None  # your code here


# --- check: nothing to change below ---
import math

import numpy as np


def check():  # in a function, so that its names do not meet yours
    def attempt(rows, expected, name, hint):
        A = torch.tensor(rows, dtype=torch.float64)
        expected = np.array(expected)
        came = expm(A)
        assert came is not None, (
            "expm returned None: replace the body of the function"
        )
        assert A.tolist() == rows, f"{name}: A was changed to {A.tolist()}"
        if isinstance(came, torch.Tensor):
            came = came.detach()
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{name}: expected a matrix, came {came!r}"
            ) from None
        assert came.shape == expected.shape, (
            f"{name}: expected shape {expected.shape}, came {came.shape}"
        )
        error = abs(came - expected).max() / abs(expected).max()
        seen = came.tolist() if error < 1e6 else "numbers beyond all bounds"
        with np.errstate(over="ignore"):
            if np.allclose(came, np.exp(rows)):
                hint = "exp was taken entry by entry"
        if error < 1e-3:
            hint = (
                "Close. Are there terms enough, is every step in float64, and"
                " was A halved no more often than its norm asks for? Each"
                " squaring doubles the rounding error"
            )
        assert error < 1e-8, (
            f"{name}: expected {expected.tolist()}, came {seen}. {hint}"
        )

    attempt(
        [[0.0, 0.0], [0.0, 0.0]],
        [[1.0, 0.0], [0.0, 1.0]],
        "exp of the zero matrix",
        "The series starts with the identity. If a multiple of it came:"
        " halving is undone by squaring, not by a factor",
    )
    attempt(
        [[0.0, 1.0], [0.0, 0.0]],
        [[1.0, 1.0], [0.0, 1.0]],
        "exp of [[0, 1], [0, 0]]",
        "Its series ends after two terms. If A was halved s times, the result"
        " has to be squared s times, with the matrix product",
    )
    attempt(
        [[1.0, 0.0], [0.0, 2.0]],
        [[math.e, 0.0], [0.0, math.e**2]],
        "exp of [[1, 0], [0, 2]]",
        "Is term k the one before it times A, divided by k? Are there"
        " enough?",
    )
    for angle in (100.0, 1e5):
        c, s = math.cos(angle), math.sin(angle)
        attempt(
            [[0.0, -angle], [angle, 0.0]],
            [[c, -s], [s, c]],
            f"exp of [[0, {-angle:.0f}], [{angle:.0f}, 0]]",
            "Huge terms have to cancel here. Halve A until its norm is small,"
            " as often as that takes, and only then sum the series",
        )
    a, c = math.exp(-40), math.exp(-50)
    attempt(
        [[-40.0, 30.0], [0.0, -50.0]],
        [[a, 3 * (a - c)], [0.0, c]],
        "exp of [[-40, 30], [0, -50]]",
        "Halve A until its norm is small, and only then sum the series",
    )
    rows = np.random.default_rng(5).normal(size=(5, 5)).tolist()
    attempt(
        rows,
        torch.linalg.matrix_exp(
            torch.tensor(rows, dtype=torch.float64)
        ).numpy(),
        "exp of a 5 by 5 matrix",
        "The 2 by 2 cases were right: is the size n taken from A?",
    )
    print("expm: passed")


check()
