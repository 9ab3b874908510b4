import jax.numpy as jnp


def causal_conv(x, w, b, d):
    """A causal convolution over time, with dilation d.

    x: (n, t, c); w: (k, c, o), its last tap reads the present; b: (o,),
    added to each output; d: whole number, at least 1. (k - 1) d may be
    larger than t. Returns (n, t, o). None of the arguments is to be
    changed. Slices, products and sums, no convolution of the framework.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(said, came, shape):  # what came, as NumPy's float64
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            if isinstance(came, (list, tuple)):
                came = [
                    v.tolist() if hasattr(v, "tolist") else v for v in came
                ]
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

    def reference(x, w, b, d, ahead=0):  # (n, t, c), (k, c, o), one by one
        (n, t, _), (k, _, o) = x.shape, w.shape
        y = np.zeros((n, t, o)) + b
        for i in range(t):
            for j in range(k):
                read = i - (k - 1 - j) * d + ahead
                if 0 <= read < t:
                    y[:, i] += x[:, read] @ w[j]
        return y

    rng = np.random.default_rng(0)
    cases = [(2, 3, 7, 4, 3, 2), (1, 1, 5, 1, 1, 3), (3, 2, 4, 2, 4, 2)]
    for n, c, t, o, k, d in [*cases, (2, 1, 6, 3, 2, 1), (1, 4, 9, 2, 5, 1)]:
        sizes = [(n, t, c), (k, c, o), (o,)]  # whole numbers: exact products
        x, w, b = (rng.integers(-4, 5, size).astype(float) for size in sizes)
        expected = reference(x, w, b, d)
        mistakes = {
            "zeros on both sides, so it looks ahead": reference(
                x, w, b, d, (k - 1) * d // 2
            ),
            "zeros on the right, so it looks ahead": reference(
                x, w, b, d, (k - 1) * d
            ),
            "the filter turned round: its last tap reads the present": (
                reference(x, w[::-1], b, d)
            ),
            "a dilation of 1": reference(x, w, b, 1),
            "no bias": reference(x, w, 0 * b, d),
        }
        given = [jnp.array(v, dtype=jnp.float32) for v in (x, w, b)]
        before = [v.tolist() for v in given]
        came = causal_conv(*given, d)
        assert came is not None, (
            "causal_conv returned None: replace the body of the function"
        )
        said = f"n, c, t, o, k, d = {n}, {c}, {t}, {o}, {k}, {d}: "
        for name, v, old in zip("xwb", given, before, strict=True):
            assert v.tolist() == old, f"{said}{name} was changed: use a copy"
        came = numbers(said, came, expected.shape)
        if not np.allclose(came, expected, atol=1e-3):
            said += f"expected\n{expected}\ncame\n{came.round(3)}\n"
            for name, other in mistakes.items():
                assert not np.allclose(came, other, atol=1e-3), (
                    f"{said}This is the result with {name}"
                )
            raise AssertionError(
                said + "Write out y[i]: which inputs does each tap read?"
            )
    print("causal_conv: passed")


check()
