import jax.numpy as jnp


def mean_of_real(x, real):
    """The mean of the real tokens of each sequence.

    x: (b, n, e), with anything in the padding, inf and nan too; real:
    (b, n), True where a token is real, at any places. A sequence without
    real tokens gets zeros. Returns (b, e). Neither is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(said, came, shape):  # what came, as NumPy's float64
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            came = np.array(came, float)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}expected a tensor of shape {shape}, "
                f"came {type(came).__name__}"
            ) from None
        assert came.shape == shape, (
            f"{said}expected shape {shape}, came {came.shape}"
        )
        return came

    rng = np.random.default_rng(0)
    cases = [
        (3, 4, 2, 9.0),
        (2, 6, 3, np.inf),
        (5, 3, 1, np.nan),
        (4, 2, 5, 0.0),
    ]
    for b, n, e, filler in cases:
        tokens = rng.normal(1, 1, (b, n, e)).round(2)
        real = np.arange(n) < rng.integers(1, n, b)[:, None]
        real = rng.permuted(real, axis=1)  # gaps anywhere
        real[1], real[-1] = True, False  # none padded, and all
        tokens[~real] = filler
        expected = np.zeros((b, e))
        for i in range(b - 1):
            expected[i] = tokens[i][real[i]].mean(0)
        x, mask = jnp.asarray(tokens, dtype=jnp.float32), jnp.asarray(real)
        came = mean_of_real(x, mask)
        assert came is not None, (
            "mean_of_real returned None: replace the body of the function"
        )
        said = f"b, n, e = {b}, {n}, {e}, {filler} in the padding: "
        same = np.allclose(np.asarray(x), tokens, equal_nan=True)
        assert same and (np.asarray(mask) == real).all(), (
            said + "an input was changed: work on a copy"
        )
        came = numbers(said, came, (b, e))
        said += f"expected {expected.round(2).tolist()}, "
        said += f"came {came.round(2).tolist()}. "
        off = not np.allclose(came, expected, atol=1e-4)
        some = real.any(1)
        broken = off and not np.isfinite(filler)
        assert not broken, said + (
            "0 times inf, or nan, is nan, and loses the sum: choose before it"
        )
        assert not (
            off and np.allclose(came[some], expected[some], atol=1e-4)
        ), said + "A sequence without real tokens gets zeros"
        kept = np.where(real[..., None], tokens, 0).mean(1)
        assert not (off and np.allclose(came, kept, atol=1e-4)), (
            said + "By how many tokens is the sum divided?"
        )
        assert not off, (
            said + "Which tokens take part, and how many are they?"
        )
    print("mean_of_real: passed")


check()
