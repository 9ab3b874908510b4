import torch


def warm_up_cosine(w, t, peak, end):
    """The rates of all t updates of a training.

    Up to update w - 1, the first with the rate peak, they rise in a
    straight line, which would be at 0 one update before the first. From
    there the rates follow half a cosine: update t - 1 has the rate end.
    1 <= w < t; 0 <= end < peak. Returns (t,).
    """
    return None  # your code here


# --- check: nothing to change below ---
import math

import numpy as np


def check():  # in a function, so that its names do not meet yours
    def reference(w, t, peak, end):
        rates = [peak * (i + 1) / w for i in range(w)]
        for i in range(w, t):
            turn = math.pi * (i - w + 1) / (t - w)
            rates.append(end + (peak - end) * (1 + math.cos(turn)) / 2)
        return np.array(rates)

    cases = [(4, 12, 0.8, 0.0), (1, 6, 0.5, 0.1), (5, 6, 2.0, 0.3)]
    for w, t, peak, end in [*cases, (10, 31, 1e-3, 1e-5), (3, 9, 3.0, 1.0)]:
        expected = reference(w, t, peak, end)
        came = warm_up_cosine(w, t, peak, end)
        assert came is not None, (
            "warm_up_cosine returned None: replace the body of the function"
        )
        said = f"w, t, peak, end = {w}, {t}, {peak}, {end}: "
        try:
            came = np.array(
                torch.as_tensor(came, dtype=torch.float64).tolist()
            )
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(f"{said}expected {t} numbers") from None
        assert came.shape == (t,), (
            f"{said}expected {t} numbers, came {came.shape}"
        )
        tell = f"expected\n{expected.round(5)}\ncame\n{came.round(5)}\n"
        for i, name in [
            (0, "first"),
            (w - 1, "last of the rise"),
            (-1, "last"),
        ]:
            assert np.isclose(came[i], expected[i], 1e-4, 1e-6 * peak), (
                f"{said}{tell}The {name} rate is {came[i]:.5g}"
            )
        assert np.allclose(came, expected, rtol=1e-4, atol=1e-6 * peak), (
            f"{said}{tell}The ends are right. How far does each update turn?"
        )
    print("warm_up_cosine: passed")


check()
