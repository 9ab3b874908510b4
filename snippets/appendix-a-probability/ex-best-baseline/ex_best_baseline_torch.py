import torch


def gradient(f, score):
    """A score-function gradient, each draw with the others' mean as baseline.

    f: (n,), the value of each of n draws, n at least 2; score: (n, k), the
    gradient of log p of each draw with respect to k parameters. From each
    f[i] the mean of the other n - 1 values is taken off. Returns the mean
    over the draws, (k,).
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    rng = np.random.default_rng(0)
    for n, k in [(2, 3), (3, 1), (5, 2), (8, 8), (30, 4)]:
        values = (3 + rng.normal(size=n)).astype(np.float32)  # (n,)
        scores = (0.5 + rng.normal(size=(n, k))).astype(np.float32)  # (n, k)
        v, s = values.astype(float), scores.astype(float)
        others = (v.sum() - v) / (n - 1)  # (n,)
        expected = (v - others) @ s / n  # (k,)
        f, score = torch.tensor(values), torch.tensor(scores)
        came = gradient(f, score)
        assert came is not None, (
            "gradient returned None: replace the body of the function"
        )
        if torch.is_tensor(came):
            came = came.detach().cpu().numpy()
        came = np.asarray(came, dtype=float)
        assert came.shape == (k,), (
            f"n = {n}, k = {k}: expected the shape {(k,)}, came {came.shape}"
        )
        assert np.array_equal(np.asarray(f), values), "f was changed"
        assert np.array_equal(np.asarray(score), scores), "score was changed"
        said = (
            f"n = {n}, k = {k}: expected {np.round(expected, 4).tolist()},"
            f" came {np.round(came, 4).tolist()}. "
        )
        right = np.allclose(came, expected, rtol=1e-3, atol=1e-4)
        for mistake, value in {
            "No baseline was taken off": v @ s / n,
            "The mean of all n holds the draw's own value, which makes the gradient too small on average": (
                (v - v.mean()) @ s / n
            ),
            "That is the sum over the draws, not the mean": n * expected,
            "The sum of the others was divided by n: there are n - 1": (
                (v - (v.sum() - v) / n) @ s / n
            ),
            "The sign is turned: f minus the baseline": -expected,
        }.items():
            assert right or not np.allclose(
                came, value, rtol=1e-3, atol=1e-4
            ), said + mistake
        assert right, (
            said + "Each f[i] less the mean of the others, times score"
        )
    print("gradient: passed")


check()
