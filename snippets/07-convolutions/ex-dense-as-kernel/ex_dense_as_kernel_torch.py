import torch


def slide_head(maps, V, b, h, w):
    """The dense head at every place of a larger map.

    maps: (n, c, H, W); V: (o, c * h * w), the weights of a dense layer that
    reads a map of h x w pixels, flattened as nn.Flatten does: channel by
    channel, each row by row; b: (o,). None of them is to be changed.
    Returns (n, o, H - h + 1, W - w + 1): what the head says of the h x w
    pixels whose upper left corner is (i, j).
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

    rng = np.random.default_rng(0)
    cases = (
        (2, 3, 4, 2, 3, 6, 5),
        (1, 1, 2, 3, 3, 3, 3),
        (2, 2, 1, 1, 2, 1, 4),
    )
    for n, c, o, h, w, H, W in cases + ((1, 2, 3, 2, 1, 4, 4),):
        maps = rng.normal(size=(n, c, H, W))
        V, b = rng.normal(size=(o, c * h * w)), rng.normal(size=o)
        expected = np.zeros((n, o, H - h + 1, W - w + 1))
        for i in range(H - h + 1):
            for j in range(W - w + 1):
                patch = maps[:, :, i : i + h, j : j + w].reshape(n, -1)
                expected[:, :, i, j] = patch @ V.T + b
        given = [torch.tensor(value) for value in (maps, V, b)]
        before = [value.tolist() for value in given]
        came = slide_head(*given, h, w)
        said = f"c = {c}, o = {o}, head {h} x {w}, map {H} x {W}: "
        assert came is not None, (
            "slide_head returned None: replace the body of the function"
        )
        for name, value, old in zip(
            ("maps", "V", "b"), given, before, strict=True
        ):
            assert value.tolist() == old, said + f"{name} was changed"
        came = numbers(said, came, expected.shape)
        if not np.allclose(came, expected, atol=1e-4):
            at = np.unravel_index(abs(came - expected).argmax(), came.shape)
            at = tuple(map(int, at))
            said += (
                f"at {at} expected {expected[at]:.4f}, came {came[at]:.4f}. "
            )
            bias = b[:, None, None]
            assert not np.allclose(came + bias, expected, atol=1e-3), (
                said + "b is missing"
            )
            raise AssertionError(
                said + "Which pixel and which channel does each weight of V"
                " belong "
                "to, and which way round is the kernel?"
            )
    print("slide_head: passed")


check()
