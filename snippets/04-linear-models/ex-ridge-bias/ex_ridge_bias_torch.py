import torch


def ridge(features, y, penalty):
    """Weights and bias of ridge regression; the bias is free.

    features: (n, d); y: (n,); penalty: the factor of the squared norm of
    the weights, beside the MEAN of the squared errors.
    Returns w, (d,), and b, a scalar. Use a least-squares solver, and
    leave features and y as they are.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    rng = np.random.default_rng(2)
    features = rng.normal(size=(9, 3)) + [0.0, 1.0, -2.0]
    y = features @ [1.0, -2.0, 0.5] + 4 + rng.normal(size=9)

    # as a NumPy array, whatever kind of array or list came
    def numbers(came):
        try:
            if isinstance(came, (list, tuple)):
                return np.array([numbers(part) for part in came])
            if torch.is_tensor(came):
                came = came.detach().cpu().numpy()
            return np.array(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(f"expected numbers, came {came!r}") from None

    def call(features, y, penalty):
        given = torch.tensor(features).float(), torch.tensor(y).float()
        before = [part.clone() for part in given]
        came = ridge(*given, penalty)
        assert came is not None, (
            "ridge returned None: replace the body of the function"
        )
        for what, now, then in zip(
            ("features", "y"), given, before, strict=True
        ):
            assert torch.equal(now, then), (
                f"{what} was changed: work on a copy"
            )
        assert isinstance(came, (tuple, list)) and len(came) == 2, (
            "return two things, the weights and the bias"
        )
        w, b = numbers(came[0]), numbers(came[1])
        d = features.shape[1]
        assert w.shape == (d,) and b.size == 1, (
            f"expected weights of shape ({d},) and then one number, came"
            f" shapes {w.shape} and {b.shape}"
        )
        return w, b.item()

    def closed(features, y, penalty, n=None):  # by the closed form
        X, t = features - features.mean(axis=0), y - y.mean()
        A = X.T @ X + (n or len(y)) * penalty * np.eye(X.shape[1])
        w = np.linalg.solve(A, X.T @ t)
        return w, y.mean() - features.mean(axis=0) @ w

    right, bias = closed(features, y, 0.0)
    w, b = call(features, y, 0.0)
    assert np.allclose(w, right, atol=1e-3), (
        "penalty 0 is plain least squares: expected"
        f" {right.round(3).tolist()}, came {w.round(3).tolist()}. Does the"
        " model have a bias? If you centre, then features and targets, by"
        " the means of the examples alone"
    )
    w, b = call(features, y, 0.5)
    shifted, c = call(features, y + 100, 0.5)
    assert np.allclose(w, shifted, atol=1e-3), (
        "100 was added to all targets. Expected the same weights,"
        f" {w.round(3).tolist()}, came {shifted.round(3).tolist()}. If the"
        " bias pays for its size, the weights must help: leave it out of the"
        " penalty"
    )
    right, bias = closed(features, y, 0.5)
    said = (
        f"penalty 0.5: expected {right.round(3).tolist()}, came "
        f"{w.round(3).tolist()}. "
    )
    assert not np.allclose(w, closed(features, y, 0.5, 1)[0], atol=1e-3), (
        said
        + "These belong to the SUM of the squared errors. The mean has 1 / n"
        " in front: multiply the loss by n, and what becomes of the"
        " penalty?"
    )
    n_squared = closed(features, y, 0.5, 9 * 9 * 0.5)[0]
    assert not np.allclose(w, n_squared, atol=1e-3), (
        said
        + "These belong to rows of n * penalty: the solver squares the rows"
        " that you add, so they need a square root"
    )
    assert np.allclose(w, right, atol=1e-3), (
        said + "Is n the number of examples as they were given, are the"
        " features in "
        "their own units, and did you multiply by n?"
    )
    assert abs(b - bias) < 1e-3, (
        f"penalty 0.5: the weights are right; expected the bias {bias:.3f}, "
        f"came {b:.3f}"
    )
    twice = call(np.tile(features, (2, 1)), np.tile(y, 2), 0.5)[0]
    assert np.allclose(twice, w, atol=1e-3), (
        "every example was given twice: that changes no mean, so expected "
        f"{w.round(3).tolist()}, came {twice.round(3).tolist()}"
    )
    for n, d, penalty in [(6, 2, 3.0), (4, 5, 0.1), (7, 1, 0.02)]:
        features, y = rng.normal(size=(n, d)) - 1, rng.normal(size=n) + 2
        right, bias = closed(features, y, penalty)
        w, b = call(features, y, penalty)
        assert np.allclose(w, right, atol=1e-3) and abs(b - bias) < 1e-3, (
            f"n = {n}, d = {d}, penalty {penalty}: expected "
            f"{right.round(3).tolist()} and the bias {bias:.3f}, came "
            f"{w.round(3).tolist()} and {b:.3f}. Is a number of the first "
            "examples, 9, 3 or 0.5, still in the function?"
        )
    print("ridge: passed")


check()
