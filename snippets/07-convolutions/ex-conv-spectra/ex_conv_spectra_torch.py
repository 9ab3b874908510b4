import torch


def convolve(X, K):
    """A convolutional layer without zeros around X, by way of spectra.

    X: (n, c, h, w); K: (o, c, r, s), r rows, s columns, at most as
    large as the image. Returns (n, o, h - r + 1, w - s + 1).
    The kernel is not turned, as in every layer. Use the framework's fft,
    no convolution and no loop; nothing given is to be changed.
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

    def reference(X, K):  # (n, h, w, c) and (r, s, c, o)
        windows = np.lib.stride_tricks.sliding_window_view(
            X, K.shape[:2], (1, 2)
        )
        return np.einsum("nhwcrs,rsco->nhwo", windows, K)

    rng = np.random.default_rng(0)
    for n, h, w, c, o, r, s in [
        (1, 6, 6, 1, 1, 3, 3),
        (2, 7, 6, 3, 2, 3, 2),
        (3, 5, 8, 2, 4, 2, 5),
        (1, 9, 5, 2, 3, 9, 1),
        (2, 7, 7, 2, 2, 1, 4),
    ]:
        X = rng.integers(-4, 5, (n, h, w, c)).astype(float)
        K = rng.integers(-4, 5, (r, s, c, o)).astype(float)
        H, turned = reference(X, K), reference(X, K[::-1, ::-1])
        X, K = X.transpose(0, 3, 1, 2), K.transpose(3, 2, 0, 1)
        H, turned = H.transpose(0, 3, 1, 2), turned.transpose(0, 3, 1, 2)
        given = (
            torch.tensor(X, dtype=torch.float32),
            torch.tensor(K, dtype=torch.float32),
        )
        before = [A.tolist() for A in given]
        came = convolve(*given)
        assert came is not None, (
            "convolve returned None: replace the body of the function"
        )
        for name, A, was in zip("XK", given, before, strict=True):
            assert A.tolist() == was, f"{name} was changed: work on a copy"
        said = f"X {X.shape}, K {K.shape}: "
        try:
            complex_ = "complex" in str(came.dtype)
        except AttributeError:
            complex_ = False
        assert not complex_, said + "expected real numbers, came complex ones"
        came = numbers(said, came, H.shape)
        right = np.isclose(came, H, atol=0.2)
        said += f"{(~right).sum()} of {right.size} entries are wrong. "
        if not right.all():
            assert not np.allclose(came, turned, atol=0.2), (
                said
                + "This is the layer with the kernel turned: which spectrum"
                " has the one that is not?"
            )
            at = tuple(np.argwhere(~right)[0].tolist())
            raise AssertionError(
                f"{said}The first is {at}: expected {H[at]:.0f}, came"
                f" {came[at]:.2f}. Which spectrum takes the conjugate, which"
                " places does the wrap-around spoil, and what is summed over"
                " the channels?"
            )
    print("convolve: passed")


check()
