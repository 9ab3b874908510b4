import torch


def graded(slope, start, end, m):
    """Edges of m bins, close together where the curve is steep.

    slope: (n,), the derivative of g at the centres of n equal cells of
    [start, end], each with this slope throughout. Returns (m + 1,):
    increasing, from start to end, and with the same share of the
    integral of |slope|^(2/3) in each bin, or as near to that as edges
    of cells come.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def shares(slope, start, end, m, power=2 / 3):  # the edges
        total = np.append(0, np.cumsum(np.abs(slope) ** power))  # (n + 1,)
        ends = np.linspace(start, end, len(total))  # of the cells
        return np.interp(np.linspace(0, total[-1], m + 1), total, ends)

    def error(target, edges):  # the mse of the means
        sums = 0
        for a, b in zip(edges[:-1], edges[1:], strict=True):
            x = a + (np.arange(400) + 0.5) * (b - a) / 400
            sums += target(x).var() * (b - a)
        return sums / (edges[-1] - edges[0])

    n = 4000
    for name, target, derivative, start, end, m in [
        ("sin(x)/x", lambda x: np.sinc(x / np.pi), None, 0.0, 10.0, 12),
        ("x³", lambda x: x**3, lambda x: 3 * x**2, -1.0, 2.0, 7),
        ("-exp(3x)", lambda x: -np.exp(3 * x), None, 1.0, 2.5, 20),
        ("10 x", lambda x: 10 * x, None, 3.0, 4.0, 4),
    ]:
        cell = (end - start) / n
        x = start + (np.arange(n) + 0.5) * cell
        slope = (
            derivative(x)
            if derivative
            else (target(x + 1e-5) - target(x - 1e-5)) / 2e-5
        )
        expected = shares(slope, start, end, m)
        given = torch.tensor(slope)
        kept = given.tolist()
        came = graded(given, start, end, m)
        assert came is not None, (
            "graded returned None: replace the body of the function"
        )
        assert given.tolist() == kept, "slope was changed: work on a copy"
        if torch.is_tensor(came):
            came = came.detach().cpu().numpy()
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(f"expected numbers, came {came!r}") from None
        assert came.shape == (m + 1,), (
            f"expected {m + 1} edges for {m} bins, came shape {came.shape}:"
            " both ends of the interval are edges"
        )
        said = f"{name} on [{start}, {end}], m = {m}: "
        assert np.isfinite(came).all(), (
            said
            + "a power of a negative slope is not a number: take its size"
            " first"
        )
        near = 2.5 * cell
        off = np.abs(came - expected).max() / cell  # in cells
        halves = 2 * (came - start) / cell  # whole: edges or centres of cells
        whole = np.abs(halves - np.round(halves)).max() < 0.05
        right = off <= (1.05 if whole else 0.45)
        for mistake, wrong in {
            "These edges are equally far apart, whatever the slope": (
                np.linspace(start, end, m + 1)
            ),
            "That shares out |slope| itself: every bin has the same rise, which is best for the largest error and not for the mse": shares(
                slope, start, end, m, 1
            ),
            "That shares out slope²: too many bins where it is steep": shares(
                slope, start, end, m, 2
            ),
            "The power is 2/3, not 3/2": shares(slope, start, end, m, 1.5),
            "The edges begin at 0: add start": expected - start,
            "Those are places on a scale from 0 to 1: stretch them to the interval": (
                (expected - start) / (end - start)
            ),
        }.items():
            close = np.abs(came - wrong).max() <= near
            other = np.abs(wrong - expected).max() > near
            assert right or not close or not other, said + mistake
        assert abs(came[0] - start) <= near and abs(came[-1] - end) <= near, (
            said + f"expected edges from {start} to {end}, came from "
            f"{came[0]:.3f} to {came[-1]:.3f}"
        )
        assert (np.diff(came) > 0).all(), (
            said
            + "the edges do not increase: a share of a total that falls? The"
            " sum runs over sizes, which are not negative"
        )
        assert right or off > 2.5, (
            said
            + f"nearly: an edge is {off:.1f} cells off. Before the first cell"
            " the sum is 0, and within a cell it grows evenly"
        )
        worst = np.abs(came - expected).argmax()
        assert right, (
            said + f"edge {worst} expected at {expected[worst]:.3f}, came "
            f"{came[worst]:.3f}"
        )
        equal = error(target, np.linspace(start, end, m + 1))
        print(
            f"{name}: mse {equal:.2e} equal, {error(target, came):.2e} graded"
        )
    print("graded: passed")


check()
