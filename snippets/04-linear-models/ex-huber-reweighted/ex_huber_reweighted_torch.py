import torch


def huber_fit(X, y, delta, steps):
    """The weights of the least mean Huber loss, by reweighting.

    X: (n, d), with its column of ones; y: (n,); delta: the threshold.
    Starts from least squares, then weighs and fits `steps` times.
    Returns (d,), and leaves X and y as they are.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    # the middle of five numbers: for the Huber loss it can be found by hand
    ones, middle = np.ones((5, 1)), np.array([0.0, 1.0, 2.0, 3.0, 14.0])

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

    def call(X, y, delta, steps):
        given = torch.tensor(X).float(), torch.tensor(y).float()
        before = [part.clone() for part in given]
        came = huber_fit(*given, delta, steps)
        assert came is not None, (
            "huber_fit returned None: replace the body of the function"
        )
        for what, now, then in zip("Xy", given, before, strict=True):
            assert torch.equal(now, then), (
                f"{what} was changed: work on a copy"
            )
        came = numbers(came)
        assert came.shape == (X.shape[1],), (
            f"expected shape ({X.shape[1]},), came {came.shape}"
        )
        return came

    def reweighted(X, y, delta, steps):  # in NumPy, by the normal equations
        v = np.ones(len(y))
        for _ in range(steps + 1):
            w = np.linalg.solve(X.T @ (v[:, None] * X), X.T @ (v * y))
            v = delta / np.maximum(abs(X @ w - y), delta)
        return w

    start = call(ones, middle, 1.0, 0)[0]
    assert abs(start - 4) < 1e-4, (
        f"no step: expected least squares, the mean 4.0, came {start:.4f}"
    )
    first = call(ones, middle, 4.0, 1)[0]  # weights 1, 1, 1, 1, 4 / 10
    said = f"one step, delta 4: expected 2.6364, came {first:.4f}. "
    assert abs(first - 1.5) > 1e-3, (
        said + "The far number was dropped: its weight is delta / |r|, not 0"
    )
    assert abs(first - (6 + 0.16 * 14) / 4.16) > 1e-3, (
        said
        + "The weights were used squared. The solver squares what you give"
        " it: "
        "rows and targets need the ROOT of the weight"
    )
    assert not first > 4 + 1e-3, (
        said + "The far number gained weight: a large residual must lose some"
    )
    assert abs(first - 4) > 1e-3, (
        said + "The mean again: each step fits once more, weighed by the"
        " residuals' SIZE"
    )
    assert abs(first - 11.6 / 4.4) < 1e-3, (
        said
        + "Weights 1, 1, 1, 1 and 4 / 10, in a weighted mean: is the root on"
        " the rows and on the targets?"
    )
    below = call(ones, -middle, 4.0, 1)[0]
    assert abs(below + first) < 1e-3, (
        f"the same numbers with a minus: expected {-first:.4f}, came"
        f" {below:.4f}. The weight depends on the SIZE of a residual, not on"
        " its sign"
    )
    last = call(ones, middle, 4.0, 100)[0]
    assert abs(last - 2.5) < 1e-3, (
        f"100 steps, delta 4: expected 2.5, came {last:.4f}. "
        "Are residuals and weights renewed in every step?"
    )
    rng = np.random.default_rng(4)
    X = np.stack([rng.uniform(-2, 2, size=40), np.ones(40)], axis=1)
    y = X @ [1.5, -1.0] + rng.normal(0, 0.3, size=40)
    y[::8] += 20  # five wrong targets
    wide = np.c_[rng.normal(size=(12, 2)), np.ones(12)]
    data = {
        "line with outliers": (X, y),
        "three columns": (wide, rng.normal(size=12) ** 3),
    }
    for name, delta, steps in [
        ("line with outliers", 0.5, 2),
        ("line with outliers", 2.0, 3),
        ("line with outliers", 2.0, 100),
        ("line with outliers", 50.0, 5),
        ("three columns", 0.2, 1),
    ]:
        right = reweighted(*data[name], delta, steps)
        w = call(*data[name], delta, steps)
        assert np.allclose(w, right, rtol=1e-3, atol=1e-3), (
            f"{name}, delta {delta}, {steps} steps: expected "
            f"{right.round(3).tolist()}, came {w.round(3).tolist()}"
        )
    print("huber_fit: passed")


check()
