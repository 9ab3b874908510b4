import torch


def top_k_accuracy(scores, y, k):
    """The top-k accuracy, with ties broken by lot, in expectation.

    scores: (n, c); y: (n,), whole numbers below c; k: from 1 to c.
    Classes with equal scores share the places that they take together:
    each order of them is equally likely. Returns one number, the mean
    over the rows. None of the arguments is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def reference(scores, y, k, way="lot"):  # one row and one place at a time
        total = 0.0
        for row, label in zip(scores, y, strict=True):
            above = sum(s > row[label] for s in row)
            equal = sum(s == row[label] for s in row)
            places = range(above, above + equal)  # that the label may get
            if way == "lot":
                total += sum(place < k for place in places) / equal
            elif way == "index":
                before = sum(s == row[label] for s in row[:label])
                total += above + before < k
            else:
                total += (places[0] if way == "first" else places[-1]) < k
        return total / len(y)

    mistakes = {
        "first": "the label is put first among its equals",
        "last": "the label is put last among its equals",
        "index": "of equals, the class with the smaller number is put first",
    }
    rng = np.random.default_rng(47)
    cases = []
    for n, c, k, values in (
        (6, 5, 2, 3),
        (4, 7, 3, 2),
        (9, 3, 1, 2),
        (5, 4, 4, 2),
    ):
        drawn = rng.integers(-1, values, (n, c)) / 2
        cases.append((drawn, rng.integers(0, c, n), k))
    cases.append((rng.permutation(40).reshape(8, 5) / 4, np.arange(8) % 5, 2))
    cases.append((np.zeros((3, 10)), np.array([0, 4, 9]), 5))
    for scores, labels, k in cases:
        expected = reference(scores, labels, k)
        given = torch.tensor(scores), torch.tensor(labels)
        came = top_k_accuracy(*given, k)
        assert came is not None, (
            "top_k_accuracy returned None: replace the body of the function"
        )
        said = f"scores {scores.tolist()}, y {labels.tolist()}, k = {k}: "
        for v, old in zip(given, (scores, labels), strict=True):
            assert np.array_equal(np.array(v.tolist()), old), (
                f"{said}an argument was changed: use a copy"
            )
        try:
            came = float(came)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}expected one number, came {type(came).__name__}"
            ) from None
        if not abs(came - expected) < 1e-5:
            said += f"expected {expected:.4f}, came {came:.4f}. "
            for way, name in mistakes.items():
                other = reference(scores, labels, k, way)
                assert not abs(came - other) < 1e-5, f"{said}As if {name}"
            raise AssertionError(
                said + "How many classes score higher, how many the same?"
            )
    print("top_k_accuracy: passed")


check()
