import torch


def collapse(path, blank):
    """The label of a path: merge repeated symbols, then drop blanks.

    path: (t,), whole numbers, t >= 1; blank: the number of the blank.
    Returns (m,), m <= t, in the order of the path. path is not to be
    changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    cases = [
        ([1, 1, 0, 1, 2, 2], 0, [1, 1, 2]),
        ([0, 0, 2, 2, 0, 2, 1, 2], 0, [2, 2, 1, 2]),
        ([3, 1, 1, 3, 3, 2, 0, 0], 3, [1, 2, 0]),
        ([2, 0, 2, 2, 0], 2, [0, 0]),
        ([4, 4, 4], 4, []),
        ([0, 0, 2, 1, 0], 2, [0, 1, 0]),
        ([7], 0, [7]),
        ([5, 3, 5, 5, 5, 1, 5, 3, 3], 1, [5, 3, 5, 5, 3]),
    ]
    for path, blank, expected in cases:
        given = torch.tensor(path)
        came = collapse(given, blank)
        assert came is not None, (
            "collapse returned None: replace the body of the function"
        )
        said = f"path {path}, blank {blank}: "
        assert given.tolist() == path, f"{said}the path was changed"
        if isinstance(came, (list, tuple)):
            came = [v.tolist() if hasattr(v, "tolist") else v for v in came]
        came = came.tolist() if hasattr(came, "tolist") else came
        came = np.array(came, float)
        assert came.ndim == 1, (
            f"{said}expected one axis, came shape {came.shape}"
        )
        assert came.tolist() == expected, (
            f"{said}expected {expected}, came {came.tolist()}\nWhich comes"
            " first, merging or dropping? Which number is the blank? And"
            " what is the first symbol compared with?"
        )
    print("collapse: passed")


check()
