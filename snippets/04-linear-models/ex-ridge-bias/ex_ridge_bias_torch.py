import torch


def ridge(features, y, penalty):
    """Weights and bias of ridge regression; the bias is free.

    features: (n, d); y: (n,); penalty: the factor of the squared norm of
    the weights, beside the MEAN of the squared errors.
    Returns w, (d,), and b, a scalar. Use a least-squares solver.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np

rng = np.random.default_rng(2)
features = rng.normal(size=(9, 3)) + [0.0, 1.0, -2.0]
y = features @ [1.0, -2.0, 0.5] + 4 + rng.normal(size=9)


def call(features, y, penalty):
    came = ridge(
        torch.tensor(features).float(), torch.tensor(y).float(), penalty
    )
    assert came is not None, (
        "ridge returned None: replace the body of the function"
    )
    assert len(came) == 2, "return two things, the weights and the bias"
    w, b = (
        np.array(part if isinstance(part, float) else part.tolist())
        for part in came
    )
    assert w.shape == (3,) and b.size == 1, (
        "expected weights of shape (3,) and then one number, came shapes "
        f"{w.shape} and {b.shape}"
    )
    return w, b.item()


def expected(penalty, n=9):  # by the closed form
    X, t = features - features.mean(axis=0), y - y.mean()
    w = np.linalg.solve(X.T @ X + n * penalty * np.eye(3), X.T @ t)
    return w, y.mean() - features.mean(axis=0) @ w


w, b = call(features, y, 0.0)
assert np.allclose(w, expected(0.0)[0], atol=1e-3), (
    f"penalty 0 is plain least squares: expected "
    f"{expected(0.0)[0].round(3).tolist()}, came {w.round(3).tolist()}. "
    "Does the model have a bias? If you centre, then features and targets, "
    "by the means of the examples alone"
)
w, b = call(features, y, 0.5)
shifted, c = call(features, y + 100, 0.5)
assert np.allclose(w, shifted, atol=1e-3), (
    "100 was added to all targets. Expected the same weights, "
    f"{w.round(3).tolist()}, came {shifted.round(3).tolist()}: the bias "
    "pays for its size, so the weights must help. Leave it out of the penalty"
)
said = (
    f"penalty 0.5: expected {expected(0.5)[0].round(3).tolist()}, came "
    f"{w.round(3).tolist()}. "
)
assert not np.allclose(w, expected(0.5, 1)[0], atol=1e-3), said + (
    "These belong to the SUM of the squared errors. The mean has 1 / n in "
    "front: multiply the loss by n, and what becomes of the penalty?"
)
assert not np.allclose(w, expected(0.5, 9 * 9 * 0.5)[0], atol=1e-3), said + (
    "These belong to rows of n * penalty: the solver squares the rows that "
    "you add, so they need a square root"
)
assert np.allclose(w, expected(0.5)[0], atol=1e-3), said + (
    "Is n the number of examples as they were given, are the features in "
    "their own units, and did you multiply by n?"
)
assert abs(b - expected(0.5)[1]) < 1e-3, (
    f"penalty 0.5: the weights are right; expected the bias "
    f"{expected(0.5)[1]:.3f}, came {b:.3f}"
)
twice = call(np.tile(features, (2, 1)), np.tile(y, 2), 0.5)[0]
assert np.allclose(twice, w, atol=1e-3), (
    "every example was given twice: that changes no mean, so expected "
    f"{w.round(3).tolist()}, came {twice.round(3).tolist()}"
)
print("ridge: passed")
