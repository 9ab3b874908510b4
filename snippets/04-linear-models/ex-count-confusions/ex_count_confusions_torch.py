import torch


def confusions(y, guess, c):
    """The confusion matrix, and the mean of F1 over the classes.

    y, guess: (n,), true and predicted class numbers from 0 to c - 1;
    returns C, (c, c), rows for true classes, and one number of shape ().
    A class that is neither true nor predicted has an F1 of 0.
    y and guess stay as they are.
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

    rng = np.random.default_rng(5)
    sure = rng.integers(4, size=200)
    unsure = np.where(rng.random(200) < 0.7, sure, rng.integers(2, size=200))
    cases = {
        "five examples": ([0, 0, 1, 1, 1], [0, 1, 1, 1, 1], 2),
        "a class never predicted": ([0, 1, 2, 2], [0, 0, 0, 2], 3),
        "a class that does not occur": ([0, 1, 1], [1, 1, 1], 3),
        "nothing is right": ([0, 1, 2, 2], [1, 2, 0, 1], 3),
        "two hundred, seven in ten right": (
            sure.tolist(),
            unsure.tolist(),
            4,
        ),
    }
    for name, (y, guess, c) in cases.items():
        expected = np.zeros((c, c), dtype=int)
        for i, j in zip(y, guess, strict=True):
            expected[i, j] += 1
        given = torch.tensor(y), torch.tensor(guess)
        before = [part.clone() for part in given]
        came = confusions(*given, c)
        assert came is not None, (
            "confusions returned None: replace the body of the function"
        )
        for what, now, then in zip(
            ("y", "guess"), given, before, strict=True
        ):
            assert torch.equal(now, then), (
                f"{what} was changed: work on a copy"
            )
        assert isinstance(came, (tuple, list)) and len(came) == 2, (
            "return two things, the matrix and the mean of F1"
        )
        C, f1 = numbers(came[0]), numbers(came[1])
        said = f"{name}: expected {expected.tolist()}, came {C.tolist()}. "
        assert C.shape == (c, c), said + f"The shape is ({c}, {c})"
        assert f1.shape == (), (
            f"{name}: expected one number of shape () for F1, came {f1.shape}"
        )
        if not np.array_equal(C, expected):
            assert not np.array_equal(C, expected.T), (
                said + "Rows are for the true classes: this is the transpose"
            )
            assert not np.array_equal(C, np.minimum(expected, 1)), (
                said + "Each pair was counted once, however often it occurs:"
                " writing to a repeated index does not add up"
            )
            raise AssertionError(
                said + "Entry i, j is the number of examples of class i "
                "predicted as j"
            )
        hits, rows, columns = C.diagonal(), C.sum(1), C.sum(0)
        each = 2 * hits / np.maximum(rows + columns, 1)
        if np.isclose(f1, each.mean(), rtol=1e-4):
            continue
        said = (
            f"{name}: F1 of the classes {each.round(4).tolist()}, expected "
        )
        said += f"their mean {each.mean():.4f}, came {f1:.4f}. "
        assert np.isfinite(f1), (
            said
            + "Zero over zero: some class was never predicted, or does not"
            " occur"
        )
        assert not np.isclose(f1, hits.sum() / len(y), rtol=1e-4), (
            said + "This is the accuracy: adding up the counts of all classes"
            " before dividing lets the frequent ones decide"
        )
        precision = (hits / np.maximum(columns, 1)).mean()
        recall = (hits / np.maximum(rows, 1)).mean()
        mixed = 2 * precision * recall / max(precision + recall, 1e-9)
        assert not np.isclose(f1, mixed, rtol=1e-4), (
            said
            + "This is F1 of the mean precision and the mean recall: average"
            " last"
        )
        raise AssertionError(
            said
            + "All c classes count the same, also one that does not occur"
        )
    print("confusions: passed")


check()
