import torch


def step(x, weights, means, stds):
    """One step of EM for a mixture of K normal densities.

    x: (n,); weights: (K,), positive with the sum 1; means, stds: (K,).
    Returns the new weights, means and stds, (K,) each.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(came, shape, name):  # an array of floats, whatever came
        assert came is not None, (
            f"{name} returned None: replace the body of the function"
        )
        if torch.is_tensor(came):
            came = came.detach().cpu().numpy()
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{name}: expected numbers: {came!r}"
            ) from None
        assert came.shape == shape, (
            f"{name}: expected shape {shape}, came {came.shape}"
        )
        return came

    def log_joint(x, weights, means, stds):  # (n, K)
        z = (x[:, None] - means) / stds
        return np.log(weights) - z**2 / 2 - np.log(stds * np.sqrt(2 * np.pi))

    def log_likelihood(x, *now):
        terms = log_joint(x, *now)
        top = terms.max(axis=1, keepdims=True)
        return (top[:, 0] + np.log(np.exp(terms - top).sum(axis=1))).mean()

    def update(
        x, weights, means, stds, weighed=True, old_means=False, axis=1
    ):
        terms = log_joint(x, weights if weighed else np.ones(1), means, stds)
        r = np.exp(terms - terms.max(axis=axis, keepdims=True))
        r = r / r.sum(axis=axis, keepdims=True)  # (n, K)
        total = r.sum(axis=0)
        new = r.T @ x / total
        about = means if old_means else new
        square = (r * (x[:, None] - about) ** 2).sum(axis=0) / total
        return total / total.sum(), new, np.sqrt(square)

    rng = np.random.default_rng(5)
    two = np.concatenate([rng.normal(-1, 0.5, 120), rng.normal(2, 1.0, 60)])
    three = np.concatenate([two, rng.normal(6, 0.7, 40)])
    far = np.array([-100.0, -99.0, -98.5, 0.0, 80.0, 101.0])  # in many stds
    for name, x, *now in [
        ("two humps", two, [0.2, 0.8], [-2.0, 1.0], [1.0, 1.5]),
        (
            "three humps",
            three,
            [0.5, 0.2, 0.3],
            [-1.0, 1.0, 5.0],
            [0.7, 1.2, 2],
        ),
        ("far numbers", far, [0.3, 0.7], [-90.0, 95.0], [1.0, 1.5]),
    ]:
        now = [np.array(v, dtype=float) for v in now]
        names = ("weights", "means", "stds")
        for turn in range(1, 16):
            expected = update(x, *now)
            given = [torch.tensor(v) for v in (x, *now)]
            came = step(*given)
            assert came is not None, (
                "step returned None: replace the body of the function"
            )
            assert len(came) == 3, "step: expected three results"
            left = [np.asarray(v, dtype=float) for v in given]
            assert all(
                np.allclose(u, v)
                for u, v in zip(left, (x, *now), strict=True)
            ), "x or a parameter was changed: work on a copy"
            came = [
                numbers(v, now[0].shape, k)
                for k, v in zip(names, came, strict=True)
            ]
            said = f"{name}, step {turn}: expected "
            said += f"{[v.round(3).tolist() for v in expected]}, came "
            said += f"{[v.round(3).tolist() for v in came]}. "
            assert np.isfinite(came).all(), (
                said
                + "A density far from all means is 0 in floating point, and"
                " 0/0 is nan: stay with logarithms until the largest is"
                " subtracted"
            )

            def near(other, came=came):
                return all(
                    np.allclose(u, v, rtol=2e-3, atol=2e-3)
                    for u, v in zip(came, other, strict=True)
                )

            right = near(expected)
            for mistake, value in {
                "The share of a component in a number counts its weight, too": update(
                    x, *now, weighed=False
                ),
                "The new deviations are about the new means, not the old": (
                    update(x, *now, old_means=True)
                ),
                "For each number the shares of the components add up to 1, not for each component those of the numbers": update(
                    x, *now, axis=0
                ),
                "The last are variances: take the root": (
                    *expected[:2],
                    expected[2] ** 2,
                ),
            }.items():
                assert right or not near(value), said + mistake
            assert right, said + "Weigh each number with its shares"
            was, now = log_likelihood(x, *now), list(expected)
            now[2] = np.maximum(now[2], 0.1)  # no spikes here
            assert name == "far numbers" or log_likelihood(x, *now) >= was
    print("two humps: passed")


check()
