import torch


def fit(features, y):
    """Weights and bias of least squares, for features as they come.

    features: (n, d), in any units; y: (n,); all in float32. They stay as
    they are.
    Returns w, (d,), and b, a scalar: features @ w + b predicts y.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
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

    rng = np.random.default_rng(1)
    plain = rng.normal(size=(12, 2)).round(2)  # no units to speak of
    standard = (plain - plain.mean(0)) / plain.std(0)
    odd = np.stack(  # altitude near 9000 metres, and a tiny share
        [
            9000 + rng.integers(-3, 4, size=40),
            rng.integers(0, 9, size=40) / 4096,
        ],
        axis=1,
    )
    three = rng.normal(size=(9, 3)) * [1, 5, 0.2] + [3, 0, -1]
    exact, noise = np.zeros(12), rng.normal(size=9)
    cases = [  # features, weights, bias, noise, what an error may be
        ("mean 0 and deviation 1", standard, [2, -1], 3, exact, 1e-3),
        ("mean 5 and 0", plain + [5, 0], [2, -1], 3, exact, 1e-3),
        ("deviation 10 and 0.1", plain * [10, 0.1], [0.5, 4], 0, exact, 1e-3),
        ("metres and shares", odd, [2, 4096], -18000, np.zeros(40), 0.1),
        ("three features and noise", three, [2, -1, 4], 5, noise, 1e-3),
    ]
    for name, features, w, b, noise, tolerance in cases:
        mean, scale = features.mean(0), features.std(0)
        y = features @ w + b + noise
        X = np.c_[(features - mean) / scale, np.ones(len(y))]  # in float64
        best = np.linalg.lstsq(X, y, rcond=None)[0]
        w = best[:-1] / scale
        b = best[-1] - w @ mean
        given = torch.tensor(features).float(), torch.tensor(y).float()
        before = [part.clone() for part in given]
        came = fit(*given)
        assert came is not None, (
            "fit returned None: replace the body of the function"
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
        came_w, came_b = numbers(came[0]), numbers(came[1])
        assert came_w.shape == w.shape and came_b.size == 1, (
            f"expected weights of shape {w.shape} and then one number, came"
            f" shapes {came_w.shape} and {came_b.shape}: is the bias still"
            " among the weights, are they a column, or do they come second?"
        )
        came_b = came_b.item()
        off = np.abs(features @ (came_w - w) + came_b - b).max()
        said = (
            f"{name}: expected weights {w.round(3).tolist()} and bias"
            f" {b:.3f}, came {came_w.round(3).tolist()} and {came_b:.3f}; a"
            f" prediction is off by {off:.3g}. "
        )
        if not off < tolerance:
            assert not np.allclose(came_w, w, rtol=1e-3), (
                said
                + "The weights are right. Is there a bias at all, and what do"
                " the subtracted means do to it?"
            )
            assert not np.allclose(came_w, w * scale, rtol=1e-3), (
                said
                + "These are the weights of the standardised features. Undo"
                " the division: which weight does x have, if (x - mean) /"
                " std has w?"
            )
            assert not np.allclose(came_w, w * scale**2, rtol=1e-3), (
                said
                + "These are the right weights times the SQUARED deviations:"
                " one factor came in by standardising, the other undoes it"
                " the wrong way"
            )
            assert name != "metres and shares", (
                said
                + "The raw columns have a condition number beyond float32. "
                "Standardise before you solve"
            )
            raise AssertionError(said + "Does the fit have a bias, beside w?")
    print("fit: passed")


check()
