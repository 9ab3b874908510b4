import torch


def unit(x, left, right, s, width):
    """One sigmoid unit, from the level left to the level right.

    x: (n,); the other four are numbers. Half-way between the levels at s;
    a tenth and nine tenths of the way at s - width / 2 and s + width / 2,
    with width > 0. Returns (n,).
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def array(came, n):  # (n,), from whatever came
        assert came is not None, (
            "unit returned None: replace the body of the function"
        )
        if torch.is_tensor(came):
            came = came.detach().cpu().numpy()
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(f"expected numbers, came {came!r}") from None
        assert came.shape == (n,), f"expected shape ({n},), came {came.shape}"
        return came

    def near(a, b, scale=1.0):
        return abs(a - b) <= 2e-3 * abs(scale)

    for left, right, s, width in [
        (0.0, 1.0, 0.5, 1.0),
        (2.0, 5.0, 3.0, 0.5),
        (4.0, -2.0, -1.5, 0.25),
        (-1.0, -3.0, 0.75, 2.0),
        (0.0, -2.0, 2.0, 0.1),
    ]:
        change = right - left
        half = width / 2
        points = [s - 50 * width, s - half, s, s + half, s + 50 * width, -s]
        given = torch.tensor(points)
        y = array(unit(given, left, right, s, width), len(points))
        assert given.tolist() == torch.tensor(points).tolist(), (
            "x was changed: work on a copy"
        )
        said = f"from {left} to {right} at {s}, width {width}: "

        assert not (near(y[0], right, change) and near(y[4], left, change)), (
            said + "the unit is turned round, its left level is on the right"
        )
        assert near(y[0], left, change), (
            said + f"far on the left expected {left}, came {y[0]:.3f}"
        )
        assert near(y[4], right, change), (
            said + f"far on the right expected {right}, came {y[4]:.3f}: the"
            " sigmoid is multiplied by the change of level"
        )
        middle = (left + right) / 2
        assert near(y[2], middle, change) or not near(y[5], middle, change), (
            said + "the unit stands at -s: look at the sign of the bias"
        )
        assert near(y[2], middle, change), (
            said + f"at s expected {middle}, came {y[2]:.3f}: the bias has to"
            " grow "
            "with the steepness"
        )
        way = np.clip((y[3] - left) / change, 1e-6, 1 - 1e-6)
        strip = width * np.log(9) / np.log(way / (1 - way))
        assert not near(strip / width, 2), (
            said
            + "the strip is twice too wide: it has log 9 on each of its sides"
        )
        assert not near(strip / width, np.log(9) / 2), (
            said + "the strip is ten per cent too wide: 4 / width is for the"
            " tangent at the centre, and the curve is slower"
        )
        assert near(y[3], left + 0.9 * change, change), (
            said
            + f"at s + width / 2 expected {left + 0.9 * change:.3f}, came "
            f"{y[3]:.3f}"
        )
        assert near(y[1], left + 0.1 * change, change), (
            said
            + f"at s - width / 2 expected {left + 0.1 * change:.3f}, came "
            f"{y[1]:.3f}"
        )
    print("unit: passed")


check()
