import torch


def nll(rate, t, broken):
    """The mean negative log-likelihood of cups that break with this rate.

    rate: scalar () above 0; t: (n,), days; broken: (n,), True where the cup
    broke on day t, False where it was still whole on day t, when nobody
    looked any longer; returns a scalar ().
    """
    return None  # your code here


def most_likely(t, broken):
    """The rate with the least nll, in closed form: a scalar ()."""
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

    cases = [
        (0.5, [1.0, 2.0, 4.0, 0.5, 3.0], [True, True, False, True, False]),
        (0.2, [1.0, 2.0, 4.0, 0.5, 3.0], [True, True, False, True, False]),
        (1.3, [0.7, 0.2, 1.1, 2.0], [True, True, True, True]),
        (0.1, [10.0, 10.0, 2.0], [False, False, True]),
        (1.5, [1000.0, 2.0, 600.0], [False, True, True]),
    ]
    for rate, days, whole in cases:
        t, broken = np.array(days), np.array(whole)
        n, d = len(t), broken.sum()
        expected = (rate * t.sum() - d * np.log(rate)) / n
        given = [torch.tensor(v) for v in (np.array(rate), t, broken)]
        came = numbers(nll(*given), (), "nll").item()
        left = [np.asarray(v, dtype=float) for v in given]
        kept = [
            np.allclose(v, w)
            for v, w in zip(left, (rate, t, broken), strict=True)
        ]
        assert all(kept), "rate, t or broken was changed: work on a copy"
        said = f"rate {rate}, t = {days}, broken = {whole}: expected "
        assert np.isfinite(came), (
            f"{said}{expected:.4f}, came {came}. For large t a density is 0"
            " in floating point: its logarithm is a sum, and needs no"
            " exponential"
        )
        right = np.isclose(came, expected, rtol=1e-4)
        for mistake, value in {
            "The cups that are still whole were left out: they say that cups last long": (
                (rate * t[broken].sum() - d * np.log(rate)) / d
            ),
            "The cups that are still whole count as broken on their last day": (
                (rate * t.sum() - n * np.log(rate)) / n
            ),
            "For a cup that is whole on day t, the probability to last beyond t is asked, not to break before it": (
                (
                    rate * t[broken].sum()
                    - d * np.log(rate)
                    - np.log(-np.expm1(-rate * t[~broken])).sum()
                )
                / n
            ),
            f"That is {n} times too much: a mean is asked, not a sum": (
                n * expected
            ),
            "The sign is turned: the negative logarithm is asked": -expected,
        }.items():
            assert right or not np.isclose(came, value, rtol=1e-4), (
                f"{said}{expected:.4f}, came {came:.4f}. {mistake}"
            )
        assert right, (
            f"{said}{expected:.4f}, came {came:.4f}. A broken cup counts with"
            " its density, a whole one with its probability to last"
        )

        best = d / t.sum()
        came = numbers(most_likely(*given[1:]), (), "most_likely").item()
        right = np.isclose(came, best, rtol=1e-4)
        for mistake, value in {
            "That is the days for each broken cup, one over the rate": (
                1 / best
            ),
            "That is one over the mean of all days, as if all had broken": (
                n / t.sum()
            ),
            "That uses the broken cups alone": d / t[broken].sum(),
        }.items():
            assert right or not np.isclose(came, value, rtol=1e-4), (
                f"most_likely: {said}{best:.4f}, came {came:.4f}. {mistake}"
            )
        assert right, (
            f"most_likely: {said}{best:.4f}, came {came:.4f}. Where is the "
            "derivative with respect to the rate 0?"
        )
    print("cups: passed")


check()
