import jax.numpy as jnp


def log_density(x, mean, log_sigma):
    """The log-density of each row under a diagonal Gaussian.

    x: (n, d); mean: (d,); log_sigma: (d,), the logarithms of the standard
    deviations; returns (n,).
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def array(came):
        assert came is not None, (
            "log_density returned None: replace the body of the function"
        )
        try:
            return np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(f"expected (n,), came {came!r}") from None

    for x, mean, log_sigma in [
        ([[1.0, 2.0], [0.0, 5.0], [-1.0, 0.5]], [0.5, 2.0], [0.7, -0.4]),
        (
            [[0.3, -1.0, 2.0, 4.0]],
            [0.0, 1.0, 1.5, 3.0],
            [-0.5, 0.2, 1.1, 0.6],
        ),
        ([[2.0], [7.0]], [4.0], [1.3]),
        ([[0.5, 60.0], [9.0, -40.0]], [1.0, 2.0], [-0.9, 3.0]),
        ([[2e-4, 90.0], [-1e-4, 2.0]], [0.0, 2.0], [-9.0, 0.3]),
    ]:
        u, s, m = np.array(x), np.array(log_sigma), np.array(mean)
        n, d = u.shape
        constant = np.log(2 * np.pi) / 2
        squares = (u - m) ** 2
        entries = -squares / (2 * np.exp(2 * s)) - s - constant  # (n, d)
        expected = entries.sum(-1)
        given = [jnp.asarray(v) for v in (x, mean, log_sigma)]
        came = array(log_density(*given))
        assert [v.tolist() for v in given] == [
            jnp.asarray(v).tolist() for v in (x, mean, log_sigma)
        ], "an argument was changed: work on a copy"
        assert came.shape != (n, d) or (n, d) == (n,), (
            f"expected one number for each row, ({n},), came ({n}, {d}): one "
            "event is a row, so its entries are added"
        )
        assert came.shape != () or n == 0, (
            f"expected ({n},), came one number: the rows are {n} events, and "
            "each has a log-density of its own"
        )
        assert came.shape == (n,), f"expected shape ({n},), came {came.shape}"

        def near(value):
            return np.allclose(came, value, rtol=1e-4, atol=1e-4)  # noqa: B023

        said = f"for {n} x {d} expected {expected[0]:.4f} first, came "
        said += f"{came[0]:.4f}. "
        assert np.isfinite(came).all(), (
            said
            + "Far from the mean the density is 0 in floating point: its "
            "logarithm is a sum, and needs no exponential of the squares"
        )
        for mistake, value in {
            "That is the mean over the entries: logarithms of independent factors add up": entries.mean(
                -1
            ),
            "log(2 pi)/2 belongs to each of the d entries, and is there once": (
                expected + (d - 1) * constant
            ),
            "The constant log(2 pi)/2 of each entry is missing": (
                expected + d * constant
            ),
            "log_sigma was read as the logarithm of the variance": (
                (-squares / (2 * np.exp(s)) - s / 2 - constant).sum(-1)
            ),
            "The squares are divided by sigma where sigma squared is meant": (
                (-squares / (2 * np.exp(s)) - s - constant).sum(-1)
            ),
            "log_sigma was read as sigma: take its exponential first": (
                (-squares / (2 * s**2) - np.log(np.abs(s)) - constant).sum(-1)
            ),
            "The 1/2 in the exponent is missing": (
                (-squares / np.exp(2 * s) - s - constant).sum(-1)
            ),
            "That is the density: return its logarithm": np.exp(expected),
            "The sign is that of a loss: return log p, not minus log p": (
                -expected
            ),
            "The term -log sigma is missing: a wide bell is low": (
                (-squares / (2 * np.exp(2 * s)) - constant).sum(-1)
            ),
        }.items():
            if not near(expected):
                assert not near(value), said + mistake
        assert near(expected), (
            said + "Begin with one number: minus half the squared distance in"
            " units "
            "of sigma, minus log sigma, minus log(2 pi)/2"
        )
    print("log_density: passed")


check()
