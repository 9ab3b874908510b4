def hold(rates, B, delta):
    """The zero-order hold of a system with a diagonal A.

    rates: (e,), complex, the diagonal of A; some may be 0 or nearly 0;
    B: (e, d), complex; delta: a number above 0. All in single precision.
    Returns a: (e,), the new diagonal, and b: (e, d), which multiplies the
    input. None of the arguments is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np
import torch


def check():  # in a function, so that its names do not meet yours
    rng = np.random.default_rng(0)
    cases = [
        ([-1.0, -0.5 + 2j, -0.25 - 1j], 1, 0.5),
        ([-2.0 + 1j, 0.0], 2, 0.25),
        ([-1e-6, -1e-6j, 0.0, -3.0 + 30j], 3, 1.5),
        ([-0.5 - 3j], 2, 4.0),
    ]
    hints = {
        "a": "What does one state do in a step without input?",
        "b": "If the rate is small: which digits does exp(z) - 1 keep?",
    }
    for rates, d, delta in cases:
        rates = np.array(rates, complex)
        e = len(rates)
        B = rng.normal(size=(e, d)) + 1j * rng.normal(size=(e, d))
        z = delta * rates
        series = 1 + z / 2 + z**2 / 6
        with np.errstate(all="ignore"):
            share = np.where(abs(z) < 1e-4, series, (np.exp(z) - 1) / z)
        want = np.exp(z), delta * share[:, None] * B
        mistakes = {
            "a": {
                "without the step: exp(rates)": np.exp(rates),
                "Euler's, 1 + delta rates": 1 + z,
                "the bilinear rule's": (1 + z / 2) / (1 - z / 2),
            },
            "b": {
                "Euler's, delta B": delta * B,
                "the bilinear rule's": (delta / (1 - z / 2))[:, None] * B,
                "not multiplied by B": delta * share[:, None] + 0 * B,
                "divided by delta once too often": share[:, None] * B,
            },
        }
        given = [torch.tensor(v.astype(np.complex64)) for v in (rates, B)]
        said = f"rates = {rates.tolist()}, d = {d}, delta = {delta}: "
        before = [v.tolist() for v in given]
        came = hold(*given, delta)
        assert came is not None, (
            "hold returned None: replace the body of the function"
        )
        for i, (v, old) in enumerate(zip(given, before, strict=True)):
            assert v.tolist() == old, f"{said}argument {i} was changed"
        assert isinstance(came, tuple | list) and len(came) == 2, (
            f"{said}expected two arrays, a and b, came {type(came).__name__}"
        )
        shapes = [(e,), (e, d)]
        for name, part, right, shape in zip(
            "ab", came, want, shapes, strict=True
        ):
            try:
                part = part.tolist() if hasattr(part, "tolist") else part
                part = np.array(part, complex)
            except (TypeError, ValueError, RuntimeError):
                raise AssertionError(f"{said}{name} is no array") from None
            assert part.shape == shape, (
                f"{said}expected {name} of shape {shape}, came {part.shape}"
            )
            assert not np.isnan(part).any(), (
                f"{said}{name} has a nan: what is 0 / 0 to be at rate 0?"
            )
            if not np.allclose(part, right, rtol=1e-3, atol=1e-5):
                for why, other in mistakes[name].items():
                    assert not np.allclose(
                        part, other, rtol=1e-3, atol=1e-5
                    ), f"{said}this {name} is {why}"
                raise AssertionError(
                    f"{said}expected {name}\n{right.round(5)}\n"
                    f"came\n{part.round(5)}\n{hints[name]}"
                )
    print("hold: passed")


check()
