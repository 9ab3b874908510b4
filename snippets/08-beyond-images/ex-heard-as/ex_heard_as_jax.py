import jax.numpy as jnp


def heard_as(f, rate):
    """The frequencies that pure tones are heard as, once they are sampled.

    f: (n,), frequencies in hertz, none below 0, in float64; rate: samples
    a second, a positive number. Returns (n,), from 0 to rate / 2 (not
    rounded). f is not to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax
import numpy as np


def check():  # in a function, so that its names do not meet yours
    jax.config.update("jax_enable_x64", True)

    def numbers(said, came, shape):  # what came, as NumPy's float64
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            came = [c.tolist() if hasattr(c, "tolist") else c for c in came]
            came = np.array(came, float)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}expected an array of shape {shape}, "
                f"came {type(came).__name__}"
            ) from None
        assert came.shape == shape, (
            f"{said}expected shape {shape}, came {came.shape}"
        )
        return came

    def spectrum(f, rate):  # of 800 samples: the fold is in the samples
        n = np.arange(800)
        return np.abs(np.fft.rfft(np.cos(2 * np.pi * (f / rate) * n)))

    for rate, parts in [
        (8000, [10, 390, 410, 700, 900, 1250]),
        (44100, [0, 400, 801, 100, 3990]),
        (2.0, [100, 799, 1201]),
        (10, [1607]),
    ]:
        f = np.array(parts) * rate / 800  # each fits into 800 samples
        expected = [
            float(spectrum(each, rate).argmax() * rate / 800) for each in f
        ]
        given = jnp.array(f)
        before = given.tolist()
        came = heard_as(given, rate)
        assert came is not None, (
            "heard_as returned None: replace the body of the function"
        )
        assert given.tolist() == before, "f was changed: work on a copy"
        came = numbers(f"rate {rate}: ", came, f.shape)
        for each, mine, right in zip(f, came, expected, strict=True):
            said = (
                f"{each:g} Hz at {rate} samples a second: expected "
                f"{right:g} Hz, came {mine:g} Hz. "
            )
            off = not abs(mine - right) <= 1e-6 * rate
            assert not (off and mine > rate / 2), (
                said + "Nothing above half the rate can be told from "
                "something below it"
            )
            assert not off, (
                said
                + "Which tones rate - f, rate + f, 2 rate - f, … have the "
                "same samples, and which of them is the lowest?"
            )
    print("heard_as: passed")


check()
