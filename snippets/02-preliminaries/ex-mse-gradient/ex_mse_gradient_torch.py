import torch


def mse_gradient(W, X, y):
    """The gradient with respect to W of the mean of (X @ W - y)**2.

    W: (d, 1); X: (n, d), an example a row; y: (n,), as a data set
    stores it; returns (d, 1). By hand: no autodiff.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    data = np.array(
        [[1.0, 2.0, 0.0], [0.0, 1.0, 3.0], [2.0, -1.0, 1.0], [4.0, 0.0, -2.0]]
    )
    targets, weights = (
        np.array([3.0, -1.0, 2.0, 5.0]),
        np.array([1.0, -0.5, 2.0]),
    )
    for n, d in [(4, 3), (3, 3), (3, 2), (1, 3)]:
        given = weights[:d, None], data[:n, :d], targets[:n]
        w, x, t = given
        errors = x @ w - t[:, None]  # (n, 1)
        expected = 2 * x.T @ errors / n  # (d, 1)
        W, X, y = (torch.tensor(a.astype("float32")) for a in given)
        came = mse_gradient(W, X, y)
        name = f"{n} examples, {d} features"
        assert came is not None, (
            "mse_gradient returned None: replace the body of the function"
        )
        for letter, now, before in zip("WXy", (W, X, y), given, strict=True):
            assert np.array_equal(now, before), (
                f"{name}: {letter} was changed: work on a copy"
            )
        if isinstance(came, torch.Tensor):
            came = came.detach()
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{name}: expected a column, came {came!r}"
            ) from None
        text = (
            f"{name}: expected {expected.round(4).tolist()}, came "
            f"{came.round(4).tolist()}"
        )
        for wrong, hint in [  # a hint only where it gives what came
            (
                -expected,
                "The sign is turned: the error is prediction minus target",
            ),
            (expected / 2, "Half of it: where is the 2 from the square?"),
            (n * expected, "The sum over the examples, not their mean"),
            (expected / n, "The mean over the examples, taken twice"),
            (n / d * expected, "Divided by d: the mean is over n examples"),
            (expected[:, 0], "W is a column, (d, 1), and so is its gradient"),
            (
                2 * x.T @ (x @ w - t) / n,
                (
                    "A column for each example: X @ W is (n, 1) and y is"
                    " (n,), so their difference is an (n, n) table, each"
                    " prediction minus every target. Make y a column"
                ),
            ),
        ]:
            likely = wrong.shape == came.shape and np.allclose(came, wrong)
            right = wrong.shape == expected.shape and np.allclose(
                wrong, expected
            )
            assert right or not likely, f"{text}. {hint}"
        assert came.shape == (
            d,
            1,
        ), f"{text}. Expected shape {(d, 1)}, that of W"
        assert abs(came - expected).max() < 1e-3, (
            f"{text}. Entry j is the mean over i of 2 times error i times the"
            " entry of X in row i, column j"
        )
    print("mse_gradient: passed")


check()
