import jax.numpy as jnp


def squared_distances(X, Y):
    """Entry (i, j): the squared distance of row i of X from row j of Y.

    X: (n, d); Y: (m, d); returns (n, m). No loop, and nothing as
    large as (n, m, d).
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def attempt(X, Y, name):
        x, y = np.asarray(X).copy(), np.asarray(Y).copy()
        expected = ((x[:, None] - y[None, :]) ** 2).sum(-1)  # (n, m)
        with jax.default_matmul_precision(
            "highest"
        ):  # a GPU may round factors
            came = squared_distances(X, Y)
        assert came is not None, (
            "squared_distances returned None: replace the body of the function"
        )
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{name}: expected a table, came {came!r}"
            ) from None
        assert came.shape == expected.shape, (
            f"{name}, {x.shape} and {y.shape}: expected shape "
            f"{expected.shape}, came {came.shape}"
        )
        text = (
            f"{name}: expected {expected.round(4).tolist()}, came "
            f"{came.round(4).tolist()}"
        )
        squares = (x**2).sum(1)[:, None] + (y**2).sum(1)  # (n, m)
        for wrong, hint in [  # a hint only where it gives what came
            (squares, "The term -2 x.y is missing"),
            (
                (squares + expected) / 2,
                "The term -2 x.y is there, without its 2",
            ),
            (np.sqrt(expected), "That is the distance: leave it squared"),
        ]:
            assert abs(came - wrong).max() > 1e-3, f"{text}. {hint}"
        assert abs(came - expected).max() < 1e-3, (
            f"{text}. Entry (i, j) needs the squares of row i of X and of row"
            " j of Y, and -2 x.y: which of the three is a column, (n, 1)?"
        )

    X = jnp.array([[1.0, 2.0], [3.0, 0.0], [-2.0, 1.5]])
    Y = jnp.array([[0.0, 1.0], [4.0, 4.0], [2.0, -3.0]])
    wide = jnp.array([[1.0, 0.0, -2.0, 3.0], [2.0, 1.0, 0.5, -1.0]])
    attempt(X, X, "X with itself")
    attempt(X, Y, "X with Y")
    attempt(Y, X[:2], "Y with X[:2]")
    attempt(X[1:2], Y, "X[1:2] with Y")
    attempt(wide, wide[1:], "four columns")
    print("squared_distances: passed")


check()
