import torch


def gradient_error(f, gradient, x):
    """The largest relative error of gradient(x), by central differences.

    f: takes (d,) to a scalar; gradient: takes (d,) to (d,), and may be
    wrong; x: (d,), in any float dtype, which keeps its values. With g an
    entry of gradient(x) and c the same entry by differences, both in
    float64, returns the largest |g - c| / max(|g|, |c|), where 0 / 0
    counts as 0. NaN if an entry of gradient(x) is NaN.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def vector(entries, dtype=torch.float64):
        return torch.tensor(entries, dtype=dtype)

    def error(f, gradient, x, text):
        before = x.tolist()
        came = gradient_error(f, gradient, x)
        assert came is not None, (
            "gradient_error returned None: replace the body of the function"
        )
        assert x.tolist() == before, (
            f"x was {before} and came back as {x.tolist()}: its entries are "
            "moved in place and not put back exactly. Move a copy"
        )
        came = came.detach() if isinstance(came, torch.Tensor) else came
        try:
            number = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{text}: expected a number, came {came!r}"
            ) from None
        assert number.shape == (), f"{text}: expected one number, came {came}"
        return number.item()

    def expect(f, gradient, x, expected, text, hint):
        came = error(f, gradient, vector(x), text)
        assert abs(came - expected) < 1e-3, (
            f"{text}: expected {expected}, came {came:.6g}. {hint}"
        )

    def volume(x):
        return x.prod()

    came = error(
        volume,
        lambda x: volume(x) / x,
        vector([1.0, 2.0, 4.0]),
        "f = x1 x2 x3",
    )
    assert came < 1e-7, (
        "f = x1 x2 x3, right gradient: expected an error below 1e-7, came"
        f" {came:.1e}. Along one axis f is a line, and differences are exact;"
        " an error about as large as h says that the other entries are not"
        " where they belong. Is each restored before the next is moved?"
    )
    for scale in (1e-6, 1e6):
        for sign in (1.0, -1.0):
            for factor, expected in [(0.5, 0.5), (2, 0.5), (-1, 2.0)]:
                expect(
                    lambda x, scale=scale: scale * (x**2).sum(),
                    lambda x, k=factor * scale: 2 * k * x,
                    [sign, 2 * sign, 4 * sign],
                    expected,
                    f"f = {scale:g} * (x1^2 + x2^2 + x3^2) where all are of"
                    f" sign {sign:+.0f}, {factor} times the gradient",
                    "Is |g - c| divided by the larger of |g| and |c|, so that"
                    " the size of f does not count?",
                )
    sizes = vector([1e3, 1.0, 1e-2])  # entries of very different size
    for factors, expected in [
        ((0.9, 1.0, 1.0), 0.1),
        ((1.0, 0.9, 1.0), 0.1),
        ((1.0, 1.0, 0.9), 0.1),
        ((0.9, 0.5, 1.0), 0.5),
        ((0.5, 1.0, 0.9), 0.5),
    ]:
        expect(
            lambda x: (sizes * x**2).sum(),
            lambda x, k=factors: 2 * sizes * x * vector(k),
            [1.0, 2.0, 4.0],
            expected,
            "f = 1000 x1^2 + x2^2 + x3^2 / 100, its gradient times"
            f" {factors}",
            "Is it the largest over the entries, and each divided by its own "
            "size?",
        )
    for f, gradient, x, expected, text in [
        (
            lambda x: x[0] ** 2,
            [2.0, 1.0],
            [1.0, 3.0],
            1,
            "x1^2, claim (2, 1)",
        ),
        (
            lambda x: x[0] * x[1],
            [3.0, 0.0],
            [1.0, 3.0],
            1,
            "x1 x2, claim (3, 0)",
        ),
        (
            lambda x: x[0] ** 2,
            [0.0, 0.0],
            [0.0, 0.0],
            0,
            "x1^2, claim (0, 0)",
        ),
    ]:
        expect(
            f,
            lambda x, g=gradient: vector(g),
            x,
            expected,
            f"f = {text} at {x}",
            "Where one of g and c is 0, the relative error is 1. Where both"
            " are, it is 0; if that came out as 1, is the difference"
            " central?",
        )
    for claim in ([float("nan"), 2.0], [2.0, float("nan")]):
        came = error(
            lambda x: (x**2).sum(),
            lambda x, g=claim: vector(g),
            vector([1.0, 1]),
            "NaN",
        )
        assert not came < 0.99, (
            f"claim {claim}: expected nan, came {came:.1e}"
        )
    x = vector([0.3, -1.2, 2.5, 0.9], dtype=torch.float32)
    came = error(lambda x: torch.exp(x).sum(), torch.exp, x, "f = sum of exp")
    assert came < 2e-8, (
        "f = sum of exp, right gradient, x in float32: expected an error"
        f" below 2e-8, came {came:.1e}. Is x converted to float64 before"
        " anything is computed, the claim too? And is h neither too large"
        " nor too small?"
    )
    print("gradient_error: passed")


check()
