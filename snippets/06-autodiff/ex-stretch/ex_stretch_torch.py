import torch


def stretch(f, x, v, steps):
    """The largest length of J v for v of length 1, J the Jacobian at x.

    f: from (d,) to (o,); x: (d,); v: (d,), a start that is not zero;
    neither is to be changed. A step brings v to length 1 and takes J v;
    the length of the last J v is returned, a number. Between two steps v
    becomes J^T J v. J itself, (o, d), is never built.
    """
    return None  # your code here


# --- check: nothing to change below ---
import math

import numpy as np


def check():  # in a function, so that its names do not meet yours
    big = 100_000  # as many inputs, and outputs: too large for a Jacobian

    def matrix(*rows):
        A = torch.tensor(rows)
        return lambda x: (A * x).sum(1)

    def polar(x):
        return x[0] * torch.stack(
            [torch.cos(x[1]), torch.sin(x[1]), 1 + 0 * x[1]]
        )

    def wavy(x):
        return torch.stack([torch.sin(x[0] * x[1]), x[2] ** 2 + x[0]])

    def long(x):  # its Jacobian is diagonal
        return torch.sin(x)

    def right(f, x, v, steps):  # with the Jacobian, where it is small
        J, diagonal = (
            None,
            np.cos(x.tolist()),
        )  # diagonal: the Jacobian of long
        if len(x) < big:
            J = np.array(torch.func.jacrev(f)(x).tolist())
        for _ in range(steps):
            v = v / np.linalg.norm(v)
            along = diagonal * v if J is None else J @ v
            v = diagonal * along if J is None else J.T @ along
        return np.linalg.norm(along)

    ramp = np.linspace(0.0, 1.0, big).tolist()
    diagonal = matrix([3.0, 0.0], [0.0, 1.0])
    for name, f, point, start, steps in [
        ("diagonal", diagonal, [0.0, 0.0], [1.0, 1.0], 100),
        ("diagonal, one step", diagonal, [0.0, 0.0], [3.0, 4.0], 1),
        ("diagonal, two steps", diagonal, [0.0, 0.0], [1.0, 7.0], 2),
        (
            "shear",
            matrix([1.0, 5.0], [0.0, 1.0]),
            [0.0, 0.0],
            [1.0, 1.0],
            100,
        ),
        (
            "long start",
            matrix([0.0, 2.0], [4.0, 0.0]),
            [1.0, 1.0],
            [70.0, 9.0],
            100,
        ),
        (
            "a number",
            lambda x: (x**2).sum()[None],
            [3.0, 4.0],
            [1.0, 0.0],
            50,
        ),
        ("cone", polar, [3.0, 0.5], [1.0, 1.0], 80),
        ("cone, two steps", polar, [3.0, 0.5], [1.0, -1.0], 2),
        ("wide", wavy, [0.5, -1.0, 2.0], [1.0, 1.0, 1.0], 100),
        ("very wide", long, ramp, ramp[::-1], 3),
    ]:
        x, v = torch.tensor(point), torch.tensor(start)
        expected = float(right(f, x, np.array(start), steps))
        came = stretch(f, x, v, steps)
        assert came is not None, (
            "stretch returned None: replace the body of the function"
        )
        assert np.allclose(x.tolist(), point) and np.allclose(
            v.tolist(), start
        ), f"{name}: x or v was changed: work on a copy"
        try:
            came = float(came)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{name}: expected a number, came {type(came).__name__}"
            ) from None
        said = f"{name}: expected {expected:.4f}, came {came:.4f}. "
        assert math.isfinite(came), (
            said
            + "Is v brought to length 1 in each step? Many factors, one after"
            " the other, leave the range of the type"
        )
        off = abs(came - expected) > 1e-3 * expected
        assert not (off and abs(came - expected**2) < 1e-3 * expected**2), (
            said + "This is the square: the length of J^T J v instead of J v"
        )
        assert not off, (
            said + f"In each step, here {steps}: bring v to length 1, push it"
            " forward by J, and pull the result back by J^T for the next."
            " (J twice would find an eigenvalue of J, which is not its"
            " stretch)"
        )
    print("stretch: passed")


check()
