import torch


def cross_entropy(log_p, y):
    """The mean of -log p over the entries of the right answers.

    log_p: (n, c), a row of logarithms of probabilities for each example;
    y: (n,), whole numbers from 0 to c - 1; returns a scalar ().
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def number(came):  # a float, from a scalar of any kind
        assert came is not None, (
            "cross_entropy returned None: replace the body of the function"
        )
        if torch.is_tensor(came):
            came = came.detach().cpu().numpy()
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"expected a number, came {came!r}"
            ) from None
        assert came.shape == (), (
            f"expected a scalar tensor (), came shape {came.shape}"
        )
        return came.item()

    rng = np.random.default_rng(3)
    for n, c in [(2, 3), (5, 4), (4, 4), (1, 2)]:
        P = rng.dirichlet(np.ones(c), size=n)
        y = rng.integers(c, size=n)
        expected = -np.mean([np.log(P[i, y[i]]) for i in range(n)])
        mistakes = {
            "That is n times too much: the mean over the examples is asked": (
                n * expected
            ),
            "That is c times too little: a mean over all n * c entries counts the zeros of the one-hot rows": (
                expected / c
            ),
            "log_p[:, y] picks the columns of all answers from every row, (n, n): row i needs only its own": -np.mean(
                np.log(P)[:, y]
            ),
            "The sign is turned: a logarithm of a probability is negative, and the loss is not": (
                -expected
            ),
        }
        given = [torch.tensor(np.log(P)).float(), torch.tensor(y)]
        kept = [v.clone() for v in given]
        came = number(cross_entropy(*given))
        assert all(map(torch.equal, given, kept)), (
            "log_p or y was changed: work on a copy"
        )
        said = f"n = {n}, c = {c}: expected {expected:.4f}, came {came:.4f}. "
        right = np.isclose(came, expected, rtol=1e-4)
        for mistake, value in mistakes.items():
            assert right or not np.isclose(came, value, rtol=1e-4), (
                said + mistake
            )
        assert right, (
            said + "In each row take the entry of its own answer. It is a"
            " logarithm "
            "already"
        )
    print("cross_entropy: passed")


check()
