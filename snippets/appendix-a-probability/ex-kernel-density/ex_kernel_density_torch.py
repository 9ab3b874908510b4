import torch


def left_out(x, widths):
    """How well all other points predict each point, for each width.

    x: (n,), n at least 2; widths: (m,), all positive; returns (m,): the
    mean over i of log p_i(x_i). p_i is the mean of n - 1 normal densities
    with standard deviation h, one about each point but the i-th.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def reference(x, h):  # one width; the others of each point in a loop
        logs = []
        for i in range(len(x)):
            z = (x[i] - np.delete(x, i)) / h
            logs.append(np.logaddexp.reduce(-(z**2) / 2))
        rest = np.log(len(x) - 1) + np.log(h) + np.log(2 * np.pi) / 2
        return np.mean(logs) - rest

    def with_itself(x, h):
        z = (x[:, None] - x[None, :]) / h
        logs = np.logaddexp.reduce(-(z**2) / 2, axis=1)
        return logs.mean() - np.log(len(x) * h) - np.log(2 * np.pi) / 2

    rng = np.random.default_rng(1)
    for x, widths in [
        (np.array([0.0, 1.0]), np.array([1.0, 0.5])),
        (np.array([0.0, 0.5, 2.0, 2.5]), np.array([0.3, 1.0, 3.0])),
        (rng.normal(size=30), np.array([0.1, 0.4])),
        (np.array([1.0, 1.0, 2.0, 4.0]), np.array([0.7])),  # two are equal
        (np.array([0.0, 1.0, 100.0]), np.array([0.5, 2.0])),  # one is far
    ]:
        expected = np.array([reference(x, h) for h in widths])  # (m,)
        itself = np.array([with_itself(x, h) for h in widths])
        a, given_widths = [
            (torch.tensor(v, dtype=torch.float64)) for v in (x, widths)
        ]
        came = left_out(a, given_widths)
        assert came is not None, (
            "left_out returned None: replace the body of the function"
        )
        if torch.is_tensor(came):
            came = came.detach().cpu().numpy()
        assert np.allclose(np.asarray(a), x), "x was changed: work on a copy"
        assert np.allclose(np.asarray(given_widths), widths), (
            "widths was changed: work on a copy"
        )
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"expected a tensor, came {came!r}"
            ) from None
        assert came.shape == widths.shape, (
            f"expected shape {widths.shape}, one number for each width, "
            f"came {came.shape}"
        )
        n = len(x)
        said = (
            f"n = {n}, widths {widths}: expected {expected.round(4)}, came "
            f"{came.round(4)}. "
        )
        assert not np.isneginf(came).any(), (
            said
            + "A point far from all others has a tiny density, not 0: stay"
            " with logarithms (logsumexp)"
        )
        right = np.allclose(came, expected, rtol=1e-3, atol=1e-4)
        for mistake, value in {
            "Each point helps to predict itself: leave the i-th out": itself,
            "The height of a bell of width h is divided by h": (
                expected + np.log(widths)
            ),
            "A mean of n - 1 bells is divided by n - 1, not by n": (
                expected + np.log((n - 1) / n)
            ),
            "That is the sum over the points: the mean is asked": (
                n * expected
            ),
        }.items():
            wrong = np.allclose(came, value, rtol=1e-3, atol=1e-4)
            assert right or not wrong, said + mistake
        ties = len(set(x.tolist())) < n
        assert right or not ties, (
            said + "Two points at the same place are still two: leave out the"
            " place "
            "in the array, not the distance 0"
        )
        assert right, (
            said
            + "log p_i(x_i) is the logarithm of a mean of normal densities"
        )
    print("left_out: passed")


check()
