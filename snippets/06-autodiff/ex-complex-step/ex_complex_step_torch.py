import torch


def gradient(f, x):
    """The gradient of f at x, by imaginary steps along each axis.

    f: from (d,) to (), takes complex entries as well as real ones;
    x: (d,), float64, not to be changed; returns (d,), float64
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    for name, point, f in [
        ("x1^2 x2", [3.0, -2.0], lambda x: x[0] ** 2 * x[1]),
        ("5 x1 - 7 x2", [1.0, 1.0], lambda x: 5 * x[0] - 7 * x[1]),
        (
            "sin(x1) exp(x2)",
            [2.0, 1.5],
            lambda x: torch.sin(x[0]) * torch.exp(x[1]),
        ),
        ("x1^3", [1.5], lambda x: x[0] ** 3),
        ("sum of x^3 / 3", [1.0, -4.0, 0.5], lambda x: torch.sum(x**3) / 3),
        (
            "mean of cos(x1 x)",
            [0.3, 100.0, -7.0, 2.0],
            lambda x: torch.mean(torch.cos(x[0] * x)),
        ),
    ]:
        x = torch.tensor(point, dtype=torch.float64)
        expected = np.array(torch.func.grad(f)(x).tolist())
        imaginary = []  # whether f was asked for complex entries, call by call

        def spy(x, f=f, imaginary=imaginary):
            imaginary.append(x.is_complex())
            return f(x)

        came = gradient(spy, x)
        assert came is not None, (
            "gradient returned None: replace the body of the function"
        )
        assert x.tolist() == point, f"{name}: x was changed. Move a copy"
        kind = str(getattr(came, "dtype", ""))
        came = np.array(came.tolist() if hasattr(came, "tolist") else came)
        assert came.shape == (len(point),), (
            f"{name}: expected shape ({len(point)},), came {came.shape}"
        )
        assert not np.iscomplexobj(came), (
            f"{name}: the entries that came are complex, expected real ones: "
            "which part of f holds the derivative?"
        )
        said = f"{name}: expected {expected.tolist()}, came {came.tolist()}. "
        off = np.abs(came - expected).max() / np.abs(expected).max()
        assert not np.allclose(came, 0), (
            said + "Nothing is left: is it the imaginary part, divided by h?"
        )
        assert not (
            len(point) > 1
            and np.ptp(came) == 0
            and np.allclose(came[0], expected.sum())
        ), (
            said
            + "Each entry is the sum of the gradient: all entries of x moved"
            " at once. Move one at a time"
        )
        assert not np.allclose(-came, expected), said + "The sign is turned"
        assert off < 1e-4, said
        assert off < 1e-13 or "32" not in kind, (
            f"{name}: expected float64, came {kind}. Half of the digits were "
            "lost on the way: where is a shorter type made?"
        )
        assert off < 1e-13, (
            said + f"Off by {off:.0e}: the step is too large. Nothing is"
            " subtracted "
            "here, so nothing is lost by a tiny one, such as 1e-20"
        )
        assert any(imaginary), (
            f"{name}: right, but f was never asked for complex entries"
        )
    print("gradient: passed")


check()
