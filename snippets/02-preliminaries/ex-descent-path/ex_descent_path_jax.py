import jax.numpy as jnp


def descend(gradient, x, rate, steps):
    """The points that gradient descent visits, the start among them.

    gradient: a function from (d,) to (d,); x: (d,), the start;
    returns (steps + 1, d): row k is the point after k steps.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(came):  # of any dtype, in NumPy or in nested lists
        try:
            return np.asarray(came, float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"numbers are wanted, came {came!r}"
            ) from None

    cases = [  # gradient a * (x - c): the error shrinks by 1 - rate * a
        ([3.0, 1.0], [2.0, -1.0], [6.0, 3.0], 0.25, 4),
        ([0.5, 2.0, 1.0], [0.0, 1.0, 5.0], [4.0, -3.0, 1.0], 0.75, 3),
        ([2.0], [1.0], [9.0], 0.1, 0),
    ]
    for curve, centre, start, rate, steps in cases:
        k, shrink = np.arange(steps + 1)[:, None], 1 - rate * np.array(curve)
        error = np.array(start) - centre
        expected = centre + shrink**k * error  # (steps + 1, d)
        uphill = centre + (2 - shrink) ** k * error
        x, a, c = (jnp.array(v) for v in (start, curve, centre))
        path = descend(lambda x, a=a, c=c: a * (x - c), x, rate, steps)
        assert path is not None, (
            "descend returned None: replace the body of the function"
        )
        rows = numbers(path)
        assert rows.ndim == 2 and rows.shape[1] == len(start), (
            f"expected a row of {len(start)} numbers for each point, came"
            f" shape {rows.shape}: put the points below each other"
        )
        assert len(rows) < 2 or (rows != rows[0]).any(), (
            f"all {len(rows)} rows are {rows[0].tolist()}. An array cannot"
            " change: a new point exists only if you keep what the"
            " expression returns"
        )
        assert len(rows) and np.allclose(rows[0], start), (
            f"expected the path to begin at the start, {start}, came"
            f" {rows[0].tolist() if len(rows) else 'no row'}. Record x before"
            " the first step, too"
        )
        assert rows.shape == expected.shape, (
            f"{steps} steps: expected shape {expected.shape}, came"
            f" {rows.shape}. Is every point recorded, and once?"
        )
        for k in range(1, steps + 1):
            said = (
                f"row {k}: expected {expected[k].round(4).tolist()}, came "
                f"{rows[k].round(4).tolist()}. "
            )
            assert not np.allclose(rows[k], uphill[k], atol=1e-3), (
                said
                + "Each step went up the gradient. Which sign does a step"
                " against it have?"
            )
            assert np.allclose(rows[k], expected[k], atol=1e-3), (
                said
                + "Is the gradient taken anew at each point, and multiplied"
                " by the rate?"
            )
    print("descend: passed")


check()
