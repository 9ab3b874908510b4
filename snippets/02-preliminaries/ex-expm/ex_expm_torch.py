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


def same(came, expected, name, hint):
    came, expected = np.asarray(came), np.asarray(expected)
    error = abs(came - expected).max() / abs(expected).max()
    seen = came.tolist() if error < 1e6 else "numbers beyond all bounds"
    if error < 1e-3:
        hint = (
            "Close. Are there terms enough, is every step in float64, and "
            "was A halved no more often than its norm asks for? Each "
            "squaring doubles the rounding error"
        )
    assert error < 1e-8, (
        f"{name}: expected {expected.tolist()}, came {seen}. {hint}"
    )


def matrix(rows):
    return torch.tensor(rows, dtype=torch.float64)


E = expm(matrix([[0.0, 0.0], [0.0, 0.0]]))
assert E is not None, "expm returned None: replace the body of the function"
same(
    E,
    [[1.0, 0.0], [0.0, 1.0]],
    "exp of the zero matrix",
    "The series starts with the identity. Ones everywhere: exp was taken "
    "entry by entry. A multiple of the identity: halving is undone by "
    "squaring, not by a factor",
)
same(
    expm(matrix([[0.0, 1.0], [0.0, 0.0]])),
    [[1.0, 1.0], [0.0, 1.0]],
    "exp of [[0, 1], [0, 0]]",
    "Its series ends after two terms. If A was halved s times, the result "
    "has to be squared s times, with the matrix product",
)
same(
    expm(matrix([[1.0, 0.0], [0.0, 2.0]])),
    [[math.e, 0.0], [0.0, math.e**2]],
    "exp of [[1, 0], [0, 2]]",
    "Is term k the one before it times A, divided by k? Are there enough?",
)
same(
    expm(matrix([[0.0, -100.0], [100.0, 0.0]])),
    [
        [math.cos(100), -math.sin(100)],
        [math.sin(100), math.cos(100)],
    ],
    "exp of [[0, -100], [100, 0]]",
    "Terms near 1e42 have to cancel here. Halve A until its norm is small, "
    "and only then sum the series",
)
same(
    expm(matrix([[0.0, -1e5], [1e5, 0.0]])),
    [
        [math.cos(1e5), -math.sin(1e5)],
        [math.sin(1e5), math.cos(1e5)],
    ],
    "exp of [[0, -100000], [100000, 0]]",
    "Is the number of halvings chosen from the norm of A?",
)
a, c = math.exp(-40), math.exp(-50)
same(
    expm(matrix([[-40.0, 30.0], [0.0, -50.0]])),
    [[a, 3 * (a - c)], [0.0, c]],
    "exp of [[-40, 30], [0, -50]]",
    "Halve A until its norm is small, and only then sum the series",
)
A = matrix(np.random.default_rng(5).normal(size=(5, 5)).tolist())
same(
    expm(A),
    torch.linalg.matrix_exp(A),
    "exp of a 5 by 5 matrix",
    "The 2 by 2 cases were right: is the size n taken from A?",
)
print("expm: passed")
