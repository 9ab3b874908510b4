import torch


def clipped_parts(parts, rho):
    """The clipped gradient of a batch, computed in k equal parts.

    parts: (k, d), the mean gradient of each part; rho > 0, the largest
    norm of the result. Returns (d,): zeros where the mean is zero. parts
    is not to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    rng = np.random.default_rng(0)
    cases = [(2, 3, 1.0, 4), (3, 5, 0.5, 3), (4, 2, 9.0, 1), (2, 4, 2.0, 0)]
    for k, d, rho, size in cases:
        parts = rng.normal(size=(k, d)) * size
        mean = parts.mean(0)
        expected = mean * rho / max(rho, np.linalg.norm(mean))
        given = torch.as_tensor(parts)
        before = given.tolist()
        came = clipped_parts(given, rho)
        assert came is not None, (
            "clipped_parts returned None: replace the body of the function"
        )
        said = f"k, d, rho = {k}, {d}, {rho}: "
        assert given.tolist() == before, (
            f"{said}parts was changed: use a copy"
        )
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            came = np.array([float(v) for v in came])
        except (TypeError, ValueError):
            raise AssertionError(f"{said}expected {d} numbers") from None
        assert came.shape == (d,), (
            f"{said}expected shape {(d,)}, came {came.shape}"
        )
        assert np.allclose(came, expected, rtol=1e-4, atol=1e-5), (
            f"{said}expected {expected.round(4)}, came {came.round(4)}. "
            "Is the mean taken first, and a short one left as it is?"
        )
    print("clipped_parts: passed")


check()
