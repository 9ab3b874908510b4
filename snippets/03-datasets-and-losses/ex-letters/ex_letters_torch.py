import torch


def learn(a, b, counts):
    """Gamma(a, b) and the letters of some days -> the posterior's a, b.

    counts: (n,), whole numbers; returns two numbers.
    """
    return None  # your code here


def no_letter(a, b):
    """The chance of a day without letters, if the rate is Gamma(a, b)."""
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(came, shape, name):  # an array of floats, whatever came
        assert came is not None, f"{name} returned None: replace its body"
        try:
            came = np.array(
                [float(v) for v in came] if shape else float(came)
            )
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{name}: expected {'two numbers' if shape else 'a number'}, "
                f"came {came!r}"
            ) from None
        assert came.shape == shape, (
            f"{name}: expected two numbers, came {came}"
        )
        return came

    for a, b, counts in [
        (2.0, 1.0, [3.0, 0.0, 2.0, 4.0]),
        (0.5, 3.0, [1.0, 1.0]),
        (4.0, 2.0, [0.0]),
        (1.5, 0.5, [7.0, 2.0, 5.0]),
    ]:
        n, total = len(counts), sum(counts)
        expected = [a + total, b + n]
        given = torch.tensor(counts)
        came = numbers(learn(a, b, given), (2,), "learn")
        assert given.tolist() == counts, "counts was changed: work on a copy"
        said = f"learn({a}, {b}, {counts}): expected {expected}, came "
        said += f"{came.tolist()}. "
        right = np.allclose(came, expected)
        assert right or not np.allclose(came, [a + n, b + total]), (
            said
            + "The days went to a and the letters to b: look at the exponents"
            " of the rate and of e in the likelihood"
        )
        assert right or not np.allclose(came, [a + total / n, b + 1]), (
            said
            + f"The {n} days count as one: the likelihoods of all days are "
            "multiplied, so add the letters, do not average them"
        )
        assert right, (
            said + "Multiply rate**(a - 1) * exp(-b * rate) by rate**k *"
            " exp(-rate) "
            "for each day's k, and read off the new exponents"
        )
    rate = (np.arange(400000) + 0.5) / 10000  # a grid, to average over
    for a, b in [(2.0, 1.0), (11.0, 5.0), (1.0, 0.5), (2.5, 3.0)]:
        belief = rate ** (a - 1) * np.exp(-b * rate)
        expected = (np.exp(-rate) * belief).sum() / belief.sum()
        came = numbers(no_letter(a, b), (), "no_letter").item()
        said = (
            f"no_letter({a}, {b}): expected {expected:.4f}, came {came:.4f}. "
        )
        assert abs(came - np.exp(-a / b)) > 1e-4, (
            said
            + "This takes the mean rate for the true one. Average exp(-rate)"
            " over the Gamma distribution instead: a day without letters is"
            " more probable then"
        )
        assert abs(came - expected) < 1e-4, (
            said
            + "The integral of rate**(a - 1) * exp(-c * rate) is proportional"
            " to c**(-a): which c has exp(-rate) times the density?"
        )
    print("letters: passed")


check()
