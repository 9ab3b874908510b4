import jax
import jax.numpy as jnp


def masked_stack(x, mask, kernels):
    """Layers of convolution and ReLU that never see the padding.

    x: (b, t, c), with any numbers in the gaps; mask: (b, t), True where a
    step is real, a run from the start; kernels: a list of (k, c, o), k
    odd, each applied with padding "SAME", then ReLU. Row i of the result,
    (b, t, o), has at its real steps what the layers give for these steps
    alone, and zeros in the gaps. Nothing is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    jax.config.update("jax_default_matmul_precision", "highest")

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

    def alone(x, kernels):  # (c, n) -> (o, n), by windows
        for W in kernels:
            k, n = W.shape[2], x.shape[1]
            wide = np.pad(x, ((0, 0), (k // 2, k // 2)))
            windows = [wide[:, s : s + k] for s in range(n)]
            x = np.stack([np.einsum("ck,ock->o", w, W) for w in windows], 1)
            x = np.maximum(x, 0)
        return x

    rng = np.random.default_rng(0)
    for b, t, c, sizes in [
        (3, 8, 2, [3, 3]),
        (2, 5, 1, [5]),
        (4, 9, 3, [3, 5, 1, 3]),
    ]:
        lengths = rng.integers(2, t, b)
        lengths[0] = t
        real = np.arange(t) < lengths[:, None]
        start = rng.normal(size=(b, c, t))
        start += 4.0 * ~real[:, None]
        channels = [c, *rng.integers(2, 5, len(sizes)).tolist()]
        drawn = [
            rng.normal(0, 0.5, (channels[j + 1], channels[j], k))
            for j, k in enumerate(sizes)
        ]
        expected = np.zeros((b, channels[-1], t))
        for i, n in enumerate(lengths):
            expected[i, :, :n] = alone(start[i, :, :n], drawn)
        x = jnp.asarray(start.swapaxes(1, 2), jnp.float32)
        mask = jnp.asarray(real)
        kernels = [
            jnp.asarray(W.transpose(2, 1, 0), jnp.float32) for W in drawn
        ]
        given = list(kernels)
        came = masked_stack(x, mask, kernels)
        assert came is not None, (
            "masked_stack returned None: replace the body of the function"
        )
        where = f"b, t, c = {b}, {t}, {c}, {len(sizes)} layers: "
        same = np.allclose(np.asarray(x).swapaxes(1, 2), start, atol=1e-6)
        same = same and (np.asarray(mask) == real).all()
        same = same and len(kernels) == len(given)
        same = same and all(
            np.allclose(np.asarray(a).T, W, atol=1e-6)
            for a, W in zip(given, drawn, strict=True)
        )
        assert same, where + "an input was changed: work on a copy"
        b, o, t = expected.shape
        came = numbers(where, came, (b, t, o)).swapaxes(1, 2)
        inside = np.broadcast_to(real[:, None], expected.shape)
        off = abs(came - expected) * inside
        assert not (off[0] > 1e-3).any(), (
            where
            + f"off by up to {off[0].max():.3f} in the row without gaps,"
            " too: "
            "kernel, ReLU, order of the layers?"
        )
        places = sorted(set(np.nonzero(off > 1e-3)[2].tolist()))
        assert not places, (
            where + f"off by up to {off.max():.3f}, at the steps {places} of"
            f" sequences of lengths {lengths.tolist()}. What lies beside"
            " the last real step when each layer begins?"
        )
        assert not (abs(came) * ~inside > 1e-3).any(), (
            where
            + "right at the real steps; the gaps are to hold zeros at the end"
        )
    print("masked_stack: passed")


check()
