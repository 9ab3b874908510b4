import torch


def ctc_loss(log_p, label):
    """Minus the logarithm of the probability of a label.

    log_p: (t, v), log-probabilities, entries may be -inf; label: a list
    of m >= 1 whole numbers from 1 to v - 1; 0 is the blank. Returns a
    number, inf for a label that has no path. Neither argument is to be
    changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import math
from itertools import groupby, product

import numpy as np


def check():  # in a function, so that its names do not meet yours
    def attempt():  # in a function, so that its names do not meet yours
        def enumerated(p, label):  # all paths: for few frames
            total = 0.0
            for path in product(range(p.shape[1]), repeat=len(p)):
                if [k for k, _ in groupby(path) if k] == label:
                    total += np.prod(p[np.arange(len(p)), path])
            return -math.log(total) if total else np.inf

        rng = np.random.default_rng(0)
        cases = []
        for t, v, label in [
            (5, 3, [1, 2]),
            (5, 3, [1, 1]),
            (5, 3, [1, 2, 1]),
            (3, 4, [2, 3, 1]),
            (3, 4, [2, 2, 2]),
            (1, 3, [2]),
            (2, 3, [1, 1]),
        ]:
            p = rng.dirichlet(np.ones(v), t)
            cases.append((f"t, v = {t}, {v}", p, label, enumerated(p, label)))
        p = np.array([[0.0, 1.0, 0.0], [0.5, 0.0, 0.5], [0.3, 0.0, 0.7]])
        cases.append(("some p = 0", p, [1, 2], enumerated(p, [1, 2])))
        cases.append(("some p = 0", p, [2, 1], enumerated(p, [2, 1])))
        t, v, paths = 60, 9, math.comb(60 + 3 - 1, 6)  # of one repeat
        p = np.full((t, v), 1 / v)  # all paths are equally likely
        loss = t * math.log(v) - math.log(paths)
        cases.append(("all equal", p, [1, 2, 2], loss))

        for name, p, label, expected in cases:
            with np.errstate(divide="ignore"):
                given = torch.tensor(np.log(p), dtype=torch.float32)
            before, given_label = given.tolist(), list(label)
            came = ctc_loss(given, given_label)
            assert came is not None, (
                "ctc_loss returned None: replace the body of the function"
            )
            said = f"{name}, label {label}: "
            assert given.tolist() == before, f"{said}log_p was changed"
            assert given_label == label, f"{said}the label was changed"
            came = came.tolist() if hasattr(came, "tolist") else came
            came = np.array(came, float)
            assert came.size == 1, (
                f"{said}expected a number, came {came.shape}"
            )
            came = came.item()
            if np.isclose(came, expected, rtol=1e-3, atol=1e-3):
                continue
            said += f"expected {expected:.4f}, came {came:.4f}\n"
            assert not np.isnan(came), (
                f"{said}Is something subtracted from -inf that is -inf, too?"
            )
            assert expected < np.inf, f"{said}No path has this label"
            mean = expected / len(label)
            assert not np.isclose(came, mean, rtol=1e-3), (
                f"{said}This is divided by the length of the label"
            )
            raise AssertionError(
                f"{said}Where may a path begin, where may it end, and when"
                " may it jump over a blank? Are the sums taken in"
                " logarithms?"
            )

    attempt()
    print("ctc_loss: passed")


check()
