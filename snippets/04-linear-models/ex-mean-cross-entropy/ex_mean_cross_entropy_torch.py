import torch


def mean_cross_entropy(Z, y):
    """The mean cross-entropy of a batch, from its logits.

    Z: (n, c), logits; y: (n,), class numbers from 0; returns (), one
    number. Both inputs stay as they are.
    """
    return None  # your code here


# --- check: nothing to change below ---
import math

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

    def losses(Z, y):  # in NumPy, one example after the other
        pairs = zip(Z, y, strict=True)
        return np.array([np.log(np.exp(z).sum()) - z[k] for z, k in pairs])

    rng = np.random.default_rng(4)
    cases = {
        "one example with odds of 1 to 3, class 0": (
            np.log([[1.0, 3.0]]),
            [0],
        ),
        "three examples": (
            np.log([[1.0, 3.0, 4.0], [5.0, 1.0, 2.0], [1.0, 1.0, 6.0]]),
            [2, 1, 0],
        ),
        "equal logits, five classes": (np.zeros((3, 5)), [0, 4, 2]),
        "seven examples of four classes": (
            rng.normal(size=(7, 4)),
            rng.integers(4, size=7).tolist(),
        ),
    }
    for name, (Z, y) in cases.items():
        each = losses(Z, y)
        expected = each.mean()
        given = torch.tensor(Z).float(), torch.tensor(y)
        before = [part.clone() for part in given]
        came = mean_cross_entropy(*given)
        assert came is not None, (
            "mean_cross_entropy returned None: replace the body of the"
            " function"
        )
        came = numbers(came)
        assert came.shape == (), (
            f"{name}: expected one number of shape (), came {came.shape}. "
            "A loss is one number: the mean over the examples"
        )
        for what, now, then in zip("Zy", given, before, strict=True):
            assert torch.equal(now, then), (
                f"{what} was changed: work on a copy"
            )
        came = float(came)
        P = np.exp(Z) / np.exp(Z).sum(1, keepdims=True)
        turned = np.exp(Z) / np.exp(Z).sum(0)  # each column sums to 1
        mistakes = [  # what they would return, and what to say of them
            (
                -expected,
                "The sign: it is minus the logarithm of a probability",
            ),
            (
                -np.log(turned[np.arange(len(y)), y]).mean(),
                (
                    "The softmax was taken along the batch: the probabilities"
                    " of one example, a row, must sum to 1"
                ),
            ),
            (
                each.sum(),
                (
                    "This is the sum over the batch: a rate that fits it will"
                    " not fit a batch of another size. Take the mean"
                ),
            ),
            (
                -np.log(P[:, y]).mean(),
                (
                    "P[:, y] is a table of every example with every label,"
                    " (n, n). One entry is wanted from each row"
                ),
            ),
            (
                losses(P, y).mean(),
                (
                    "A softmax was taken twice: the framework's loss wants"
                    " logits and has a softmax inside"
                ),
            ),
            (
                -np.log(np.exp(-each).mean()),
                (
                    "This is the logarithm of the mean probability: take the "
                    "logarithms first, the mean last"
                ),
            ),
            (
                expected / np.log(2),
                "The logarithm is to base 2, and not to e",
            ),
        ]
        said = f"{name}: expected {expected:.5f}, came {came:.5f}. "
        if not math.isclose(came, expected, rel_tol=2e-5):
            for value, hint in mistakes:
                assert not math.isclose(came, value, rel_tol=1e-4), (
                    said + hint
                )
            raise AssertionError(
                said
                + "Print the probabilities: does each row sum to 1, is the"
                " entry of the true class the one you take, and is anything"
                " added to it before the logarithm?"
            )
    print("mean cross-entropy: passed")


check()
