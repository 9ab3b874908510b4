import torch


def jacobian(f, x):
    """The Jacobian of f at x by central differences, column by column.

    f: takes (d,) to (o,); x: (d,), in float64, which keeps its values;
    returns (o, d), in float64.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def array(rows):
        return torch.tensor(rows, dtype=torch.float64)

    def attempt(name, f, entries, hint, *mistakes):
        x = array(entries)
        expected = np.asarray(torch.func.jacrev(f)(x))
        came = jacobian(f, x)
        assert came is not None, (
            "jacobian returned None: replace the body of the function"
        )
        assert x.tolist() == entries, (
            f"x was {entries} and is now {x.tolist()}: an entry was moved in "
            "place and not put back. Move a copy"
        )
        assert "float32" not in str(getattr(came, "dtype", "")), (
            "the result is in float32: compute in the float64 of x"
        )
        if isinstance(came, torch.Tensor):
            came = came.detach()
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{name}: expected a matrix, came {came!r}"
            ) from None
        o, d = expected.shape
        assert came.shape in {(o, d), (d, o)}, (
            f"{name}: {o} outputs, {d} inputs: expected shape {(o, d)}, came "
            f"{came.shape}"
        )
        text = (
            f"{name}: expected {expected.round(6).tolist()}, came "
            f"{came.round(6).tolist()}"
        )
        mistakes += (
            (expected.T, "Transposed: rows are outputs, not inputs"),
        )
        mistakes += ((2 * expected, "Twice too much: the distance is 2 h"),)
        right = came.shape == (o, d) and abs(came - expected).max() < 1e-6
        for wrong, hint_of_it in mistakes:
            likely = (
                came.shape == wrong.shape and abs(came - wrong).max() < 1e-6
            )
            assert right or not likely, f"{text}. {hint_of_it}"
        assert came.shape == (o, d), f"{text}. Rows are outputs, not inputs"
        off = abs(came - expected).max()
        assert right, f"{text}, off by {off:.1e}. {hint}"

    A, B, C = (
        array([[3.0, -2.0, 0.5], [1.0, 4.0, 7.0]]),
        array([[1.0, 5.0], [2.0, -3.0]]),
        array([[2.0], [-1.0], [0.5]]),
    )
    for name, matrix, x in [
        ("A @ x", A, [30.0, -20.0, 50.0]),
        ("B @ x", B, [0.5, 2.0]),
        ("C @ x", C, [3.0]),
    ]:
        attempt(
            f"f(x) = {name}",
            lambda x, matrix=matrix: matrix @ x,
            x,
            "A linear f has no curvature, so any h would do but for rounding."
            " Do the two values share almost all their digits (h too small,"
            " or float32)? And is one entry of x moved at a time?",
        )
    attempt(
        "f(x) = 500 (x - 1)^2 at its minimum",
        lambda x: 500 * (x - 1) ** 2,
        [1.0, 1.0],
        "A central difference is exact for a parabola: f(1 + h) = f(1 - h)."
        " Is this a one-sided difference?",
    )
    attempt(
        "f(x) = (500 x1 x2, x1)",
        lambda x: torch.stack([500 * x[0] * x[1], x[0]]),
        [1.0, 2.0],
        "Along either axis f is a line. Is the first entry put back before"
        " the second is moved?",
    )
    hint = (
        "Lines and parabolas were right, with any h. Here the third"
        " derivative counts: is h small enough, and not too small?"
    )
    attempt(
        "f(x) = (sin(2 x1 x2), exp(x3), x1)",
        lambda x: torch.stack(
            [torch.sin(2 * x[0] * x[1]), torch.exp(x[2]), x[0]]
        ),
        [0.5, 3.0, -1.0],
        hint,
    )
    attempt(
        "f(x) = (x1 x2 x3 x4,)",
        lambda x: torch.prod(x)[None],
        [1.0, -2.0, 3.0, 4.0],
        hint,
    )
    print("jacobian: passed")


check()
