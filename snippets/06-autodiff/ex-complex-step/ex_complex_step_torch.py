import torch


def gradient(f, x):
    """The gradient of f at x, by imaginary steps along each axis.

    f: from (d,) to (), takes complex entries as well as real ones;
    x: (d,), float64; returns (d,), float64
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np

for name, point, f in [
    ("x1^2 x2", [3.0, -2.0], lambda x: x[0] ** 2 * x[1]),
    ("5 x1 - 7 x2", [1.0, 1.0], lambda x: 5 * x[0] - 7 * x[1]),
    (
        "sin(x1) exp(x2)",
        [2.0, 1.5],
        lambda x: torch.sin(x[0]) * torch.exp(x[1]),
    ),
    ("sum of x^3 / 3", [1.0, -4.0, 0.5], lambda x: torch.sum(x**3) / 3),
    (
        "mean of cos(x1 x)",
        [0.3, 100.0, -7.0, 2.0],
        lambda x: torch.mean(torch.cos(x[0] * x)),
    ),
]:
    x = torch.tensor(point, dtype=torch.float64)
    came = gradient(f, x)
    assert came is not None, (
        "gradient returned None: replace the body of the function"
    )
    assert tuple(came.shape) == (len(point),), (
        f"{name}: expected shape ({len(point)},), came {tuple(came.shape)}"
    )
    assert not came.is_complex(), (
        f"{name}: the entries that came are complex, expected real ones: "
        "which part of f holds the derivative?"
    )
    assert came.dtype == x.dtype, (
        f"{name}: expected {x.dtype}, came {came.dtype}. Half of the digits "
        "were lost on the way: where is a shorter type made?"
    )
    assert x.tolist() == point, f"{name}: x was changed. Move a copy"
    expected, came = (
        np.array(torch.func.grad(f)(x).tolist()),
        np.array(came.tolist()),
    )
    said = f"{name}: expected {expected.tolist()}, came {came.tolist()}. "
    off = np.abs(came - expected).max() / np.abs(expected).max()
    assert not np.allclose(came, 0), said + (
        "Nothing is left: is it the imaginary part, divided by h?"
    )
    assert not (np.ptp(came) == 0 and np.allclose(came[0], expected.sum())), (
        said
        + (
            "Each entry is the sum of the gradient: all entries of x moved at "
            "once. Move one at a time"
        )
    )
    assert not np.allclose(-came, expected), said + "The sign is turned"
    assert off < 0.01, said + "Is the step divided out again?"
    assert off < 1e-13, said + (
        f"Off by {off:.0e}: the step is too large. Nothing is subtracted "
        "here, so nothing is lost by a tiny one, such as 1e-20"
    )
print("gradient: passed")
