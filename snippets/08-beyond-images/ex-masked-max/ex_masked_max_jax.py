import jax.numpy as jnp


def masked_max(z, mask):
    """The largest value of each feature over the real steps.

    z: (b, t, h), any numbers, also below zero; mask: (b, t), True where a
    step is real. Neither is to be changed. A sequence without any real
    step gets zeros. Returns (b, h).
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
                f"{said}expected an array of shape {shape}, "
                f"came {type(came).__name__}"
            ) from None
        assert came.shape == shape, (
            f"{said}expected shape {shape}, came {came.shape}"
        )
        return came

    rng = np.random.default_rng(0)
    for b, t, h in [(3, 5, 2), (2, 2, 4), (4, 7, 1), (5, 3, 3)]:
        values = rng.normal(-1, 1, (b, t, h)).round(2)
        lengths = rng.integers(1, t + 1, b)
        lengths[0], lengths[-1] = t, 0  # a full one and an empty one
        real = np.arange(t) < lengths[:, None]
        if b == 4:
            real = rng.permuted(real, axis=1)  # gaps anywhere
        values[~real] += 3.0  # what stands in the gaps is large
        if h == 1:
            values *= 1e30  # nothing but -inf is sure to lie below
        expected = np.zeros((b, h))
        for i in range(b):
            if real[i].any():
                expected[i] = values[i][real[i]].max(0)
        z = jnp.asarray(values, jnp.float32)
        mask = jnp.asarray(real)
        came = masked_max(z, mask)
        assert came is not None, (
            "masked_max returned None: replace the body of the function"
        )
        where = f"b, t, h = {b}, {t}, {h}: "
        same = (
            np.allclose(np.asarray(z), values)
            and (np.asarray(mask) == real).all()
        )
        assert same, where + "an input was changed: work on a copy"
        came = numbers(where, came, (b, h))
        said = where + f"expected {expected.round(2).tolist()}, "
        said += f"came {came.round(2).tolist()}. "
        off = not np.allclose(came, expected, atol=1e-4)
        some = real.any(1)
        assert not off or np.isfinite(came[some]).all(), said + (
            "A sequence with real steps has a finite maximum"
        )
        assert not (
            off and np.allclose(came[some], expected[some], atol=1e-4)
        ), said + "A sequence without real steps gets zeros"
        zeros = np.where(real[..., None], values, 0.0).max(1)
        assert not (off and np.allclose(came, zeros, atol=1e-4)), said + (
            "With 0 in the gaps, 0 wins wherever all real values are below it"
        )
        above = np.maximum(expected, 0)
        assert not (off and np.allclose(came, above, atol=1e-4)), said + (
            "0 is no step: it may not take part"
        )
        assert not (
            off and np.allclose(came[some], values.max(1)[some], atol=1e-4)
        ), said + "The gaps took part"
        first = [
            v[: r.sum()].max(0)
            for v, r in zip(values, real, strict=True)
            if r.any()
        ]
        assert not (off and np.allclose(came[some], first, atol=1e-4)), (
            said + ("The gaps need not be at the end")
        )
        assert not off or h > 1, said + (
            "Real values may lie below the number in the gaps"
        )
        assert not off, said + "Which steps may win?"
    print("masked_max: passed")


check()
