import torch


def descend(gradient, x, rate, steps):
    """The points that gradient descent visits, the start among them.

    gradient: a function from (d,) to (d,); x: (d,), the start;
    returns (steps + 1, d): row k is the point after k steps.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np

cases = [  # gradient a * (x - c): the error shrinks by 1 - rate * a
    ([3.0, 1.0], [2.0, -1.0], [6.0, 3.0], 0.25, 4),
    ([0.5, 2.0, 1.0], [0.0, 1.0, 5.0], [4.0, -3.0, 1.0], 0.75, 3),
    ([2.0], [1.0], [9.0], 0.1, 0),
]
for curve, centre, start, rate, steps in cases:
    x = torch.tensor(start)
    a, c = torch.tensor(curve), torch.tensor(centre)
    path = descend(lambda x, a=a, c=c: a * (x - c), x, rate, steps)
    assert path is not None, (
        "descend returned None: replace the body of the function"
    )
    assert hasattr(path, "shape"), (
        f"expected one tensor, came a {type(path).__name__}: stack the points"
    )
    assert tuple(path.shape[1:]) == (len(start),), (
        f"expected a row of {len(start)} numbers for each point, came shape "
        f"{tuple(path.shape)}: put the points below each other"
    )
    rows = path.tolist()
    assert steps == 0 or any(row != rows[0] for row in rows), (
        f"all {len(rows)} rows are {rows[0]}. The path holds one tensor "
        "many times: x -= ... writes into it, x = x - ... makes a new one"
    )
    assert rows and np.allclose(rows[0], start), (
        f"expected the path to begin at the start, {start}, came "
        f"{rows[0] if rows else 'no row'}. Record x before the first step, "
        "too"
    )
    assert tuple(path.shape) == (steps + 1, len(start)), (
        f"{steps} steps: expected shape {(steps + 1, len(start))}, came "
        f"{tuple(path.shape)}. Is every point recorded, and once?"
    )
    shrink = 1 - rate * np.array(curve)
    error = np.array(start) - centre
    for k in range(1, steps + 1):
        expected = (centre + shrink**k * error).round(4).tolist()
        uphill = (centre + (2 - shrink) ** k * error).tolist()
        assert not np.allclose(rows[k], uphill, atol=1e-3), (
            f"row {k}: expected {expected}, came {rows[k]}: each step went "
            "up the gradient. Which sign does a step against it have?"
        )
        assert np.allclose(rows[k], expected, atol=1e-3), (
            f"row {k}: expected {expected}, came {rows[k]}. Is the gradient "
            "taken anew at each point, and multiplied by the rate?"
        )
    assert x.tolist() == start, (
        f"the caller's x was {start} and is now {x.tolist()}: x -= ... "
        "writes into it. Write x = x - ..."
    )
print("descend: passed")
