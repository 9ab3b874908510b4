import torch


def blur_pool(x):
    """Blur every channel, keep every second row and column; no maximum.

    x: (n, c, h, w), h and w even, not to be changed. The blur is the mean
    of the 3 x 3 pixels around, with the weights 1, 2, 1 along rows times
    1, 2, 1 along columns, over 16. The image is a circle: left of the
    first column comes the last. Pixel (i, j) of the result is the blurred
    pixel (2i, 2j). Returns (n, c, h // 2, w // 2).
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
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

    def blurred(x, axes):  # by moves of the whole image
        for axis in axes:
            x = np.roll(x, 1, axis) / 4 + x / 2 + np.roll(x, -1, axis) / 4
        return x

    rng = np.random.default_rng(0)
    for n, c, h, w in [
        (2, 3, 6, 8),
        (1, 1, 4, 4),
        (3, 2, 8, 4),
        (1, 4, 2, 6),
    ]:
        drawn = rng.normal(size=(n, c, h, w))
        full = blurred(drawn, (2, 3))
        expected = full[:, :, ::2, ::2]
        x = torch.tensor(drawn)
        before = x.tolist()
        came = blur_pool(x)
        said = f"n, c, h, w = {n}, {c}, {h}, {w}: "
        assert came is not None, (
            "blur_pool returned None: replace the body of the function"
        )
        assert x.tolist() == before, said + "x was changed: work on a copy"
        came = numbers(said, came, expected.shape)
        if not np.allclose(came, expected, atol=1e-4):
            at = np.unravel_index(abs(came - expected).argmax(), came.shape)
            at = tuple(map(int, at))
            said += (
                f"at {at} expected {expected[at]:.4f}, came {came[at]:.4f}. "
            )
            late = blurred(drawn[:, :, ::2, ::2], (2, 3))
            assert not np.allclose(came, late, atol=1e-3), (
                said
                + "This drops first and blurs afterwards: what was dropped "
                "cannot come back"
            )
            assert not np.allclose(came, drawn[:, :, ::2, ::2], atol=1e-3), (
                said + "Nothing is blurred here"
            )
            top = drawn
            for axis in (2, 3):
                top = np.maximum(top, np.roll(top, -1, axis))
            top = blurred(top, (2, 3))[:, :, ::2, ::2]
            assert not np.allclose(came, top, atol=1e-3), (
                said + "This takes a maximum first; here only blur"
            )
            odd = full[:, :, 1::2, 1::2]
            assert not np.allclose(came, odd, atol=1e-3), (
                said + "These are the blurred pixels (2i + 1, 2j + 1)"
            )
            inside = np.s_[:, :, 1:, 1:]
            right = expected[inside].size and np.allclose(
                came[inside], expected[inside], atol=1e-3
            )
            assert not right, (
                said
                + "Only the border differs: left of the first column comes"
                " the last"
            )
            raise AssertionError(said + "Weights, border, channels?")
    print("blur_pool: passed")


check()
