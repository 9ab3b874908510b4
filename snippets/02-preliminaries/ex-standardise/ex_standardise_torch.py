import torch


def standardise(X):
    """Every column of X with mean 0 and standard deviation 1.

    X: (n, d), an example a row, no column constant; returns (n, d).
    The deviation is that of the batch itself: its squares are divided
    by n, not by n - 1.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def attempt(X, name):
        before = np.asarray(X, dtype=float).copy()  # (n, d)
        n, d = before.shape
        mean, std = before.mean(0), before.std(0)
        expected = (before - mean) / std
        came = standardise(X)
        assert came is not None, (
            "standardise returned None: replace the body of the function"
        )
        assert (X.numpy() == before.astype("float32")).all(), (
            f"{name}: the batch itself was changed, its first row to "
            f"{X[0].tolist()}. X -= mean writes into X; X - mean does not"
        )
        if isinstance(came, torch.Tensor):
            came = came.detach()
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{name}: expected a batch, came {came!r}"
            ) from None
        assert came.shape == (
            n,
            d,
        ), f"{name}: expected shape {(n, d)}, came {came.shape}"
        text = (
            f"{name}: expected {expected.round(4).tolist()}, came "
            f"{came.round(4).tolist()}"
        )
        rows = before.T
        with np.errstate(invalid="ignore", divide="ignore"):
            rows = (rows - rows.mean(0)) / rows.std(0)
        for wrong, hint in [  # a hint only where it gives what came
            (
                expected * np.sqrt((n - 1) / n),
                (
                    "That is a deviation that divides by n - 1: see"
                    " correction= and ddof="
                ),
            ),
            (rows.T, "Every row was standardised: reduce over axis 0"),
            (-expected, "That is upside down: is it X minus the mean?"),
            (before - mean, "The mean is right: divide by the deviation"),
            (expected / std, "Divided by the variance: its root is missing"),
        ]:
            assert abs(came - wrong).max() > 1e-3, f"{text}. {hint}"
        assert abs(came - expected).max() < 1e-3, text

    X = torch.tensor(
        [
            [1.0, 10.0, 5.0],
            [2.0, 40.0, 3.0],
            [4.0, 20.0, 9.0],
            [9.0, 10.0, 1.0],
        ]
    )
    attempt(X, "X")
    attempt(X[:3], "X[:3]")
    attempt(X[1:, 1:] / 100, "X[1:, 1:] / 100")
    print("standardise: passed")


check()
