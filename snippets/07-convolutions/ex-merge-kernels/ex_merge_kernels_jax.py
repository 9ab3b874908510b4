import jax.numpy as jnp


def merge(first, second, stride):
    """One kernel for two convolutions without padding.

    first: (s, s, c, m), applied with the stride; second: (t, t, m, o),
    applied after it with stride 1. Neither is to be changed. Returns the
    kernel (r, r, c, o) that does in one convolution, with the stride, what
    the two do in a row.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax
import numpy as np


def check():  # in a function, so that its names do not meet yours
    jax.config.update("jax_enable_x64", True)  # a GPU rounds float32 factors

    def numbers(said, came, shape):  # what came, as NumPy's float64
        try:
            came = came.detach() if hasattr(came, "detach") else came
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
    cases = (3, 3, 1, 3, 4, 5), (3, 2, 2, 2, 3, 1), (1, 3, 2, 1, 2, 2)
    for s, t, stride, c, m, o in cases + (
        (2, 3, 3, 2, 1, 3),
        (5, 1, 2, 1, 1, 1),
    ):
        a = rng.normal(size=(m, c, s, s))
        b = rng.normal(size=(o, m, t, t))
        r = s + (t - 1) * stride
        expected = np.zeros((o, c, r, r))
        for y, x, v, u in np.ndindex(t, t, s, s):  # every pair of weights
            part = b[:, :, y, x] @ a[:, :, v, u]
            expected[:, :, stride * y + v, stride * x + u] += part
        a, b, expected = (K.transpose(2, 3, 1, 0) for K in (a, b, expected))
        given = [jnp.asarray(value) for value in (a, b)]
        before = [value.tolist() for value in given]
        came = merge(*given, stride)
        said = f"s = {s}, t = {t}, stride {stride}, c, m, o = {c}, {m}, {o}: "
        assert came is not None, (
            "merge returned None: replace the body of the function"
        )
        for name, value, old in zip(
            ("first", "second"), given, before, strict=True
        ):
            assert value.tolist() == old, said + f"{name} was changed"
        came = numbers(said, came, expected.shape)
        if not np.allclose(came, expected, atol=1e-4):
            at = np.unravel_index(abs(came - expected).argmax(), came.shape)
            at = tuple(map(int, at))
            raise AssertionError(
                f"{said}at {at} expected {expected[at]:.4f}, came"
                f" {came[at]:.4f}. How many pixels of the image is one step"
                " of the second kernel, and which way does it go? Where"
                " stamps overlap, are they added?"
            )
    print("merge: passed")


check()
