import jax.numpy as jnp


def overlap_add(S, window, hop):
    """The signal whose windowed frames come closest to irfft(S).

    S: (t, size // 2 + 1), complex, a spectrum per frame; window: (size,);
    hop: samples from one frame to the next, at most size. Frame number i
    covers the samples from i * hop to i * hop + size.
    Returns x, (n,) with n = (t - 1) * hop + size: the signal whose frames
    times the window lie closest to the frames irfft(S), in the sum of all
    squared differences. A sample of which no frame tells anything, since
    the window is 0 wherever it stands, is 0.
    Nothing that comes in is to be changed.
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

    def nearest(S, window, hop):  # by least squares, as one large system
        size, n = len(window), (len(S) - 1) * hop + len(window)
        A = np.zeros((len(S) * size, n))
        for i in range(len(S)):
            rows = np.arange(size)
            A[i * size + rows, i * hop + rows] = window
        wanted = np.fft.irfft(S, size).flatten()
        return np.linalg.lstsq(A, wanted, rcond=None)[0]  # least: 0 if free

    rng = np.random.default_rng(0)
    for size, hop, t, kind, noise in [
        (8, 4, 5, "Hann", 0),
        (6, 6, 3, "flat", 0),
        (7, 3, 4, "slope", 0),
        (7, 3, 4, "slope", 1),
        (8, 3, 5, "Hann", 1),
        (7, 3, 1, "slope", 1),
        (6, 2, 4, "faint", 0),
        (9, 4, 3, "lobes", 1),
    ]:
        window = {
            "Hann": 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(size) / size),
            "flat": np.full(size, 0.5),
            "slope": np.linspace(1, 3, size),
            "faint": np.linspace(0.02, 1, size),
            "lobes": np.sinc(np.linspace(-1.7, 1.7, size)),  # below 0, too
        }[kind]
        x = rng.normal(size=(t - 1) * hop + size)
        frames = np.stack([x[i * hop : i * hop + size] for i in range(t)])
        S = np.fft.rfft(frames * window)
        S += np.fft.rfft(noise * rng.normal(size=frames.shape))  # no signal's
        expected = nearest(S, window, hop)
        given = jnp.array(S), jnp.array(window)
        before = [each.tolist() for each in given]
        came = overlap_add(*given, hop)
        assert came is not None, (
            "overlap_add returned None: replace the body of the function"
        )
        said = f"size {size}, hop {hop}, {t} frames, window {kind}: "
        for name, each, was in zip(
            ["S", "window"], given, before, strict=True
        ):
            assert each.tolist() == was, f"{said}{name} was changed"
        came = numbers(said, came, x.shape)
        off = ~(np.abs(came - expected) <= 1e-4)  # catches nan as well
        if off.any():
            i = int(off.argmax())
            total = np.zeros(len(x))
            for k in range(t):
                total[k * hop : k * hop + size] += window**2
            said += (
                f"sample {i}: expected {expected[i]:.4f}, came {came[i]:.4f}"
            )
            assert total[i] > 1e-9, (
                said + ". All weights of this sample are 0, and so is 0/0"
            )
            assert noise, (
                said
                + ". S comes from a signal here, and that should come back,"
                " where some window is not 0. With which factors did each"
                " frame see this sample?"
            )
            raise AssertionError(
                said + ". S comes from no signal here, so its frames "
                "contradict each other. A frame that sees a sample with the "
                "weight w says w x: minimise the sum of (w x - y)² over them"
            )
    print("overlap_add: passed")


check()
