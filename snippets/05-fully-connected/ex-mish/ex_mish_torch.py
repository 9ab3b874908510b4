import torch


def mish(z):
    """z tanh(softplus(z)), with value and gradient right for all z.

    z: a tensor of any shape, float32; returns the same shape. Built
    from exp, log, log1p, tanh, abs, maximum and where alone.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def array(came, shape, name):  # lists and other dtypes will do
        try:
            came = torch.as_tensor(came, dtype=torch.float64).detach().cpu()
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(f"{name} is no array: {came}") from None
        assert came.shape == shape, (
            f"{name}: expected shape {shape}, came {tuple(came.shape)}"
        )
        return came.numpy()

    points = [0.0, 0.5, -0.5, 3.0, -3.0, 15.0, -15.0, 95.0, -95.0, 1e4, -1e4]
    z = np.array(points)  # float64, for the reference
    t = np.tanh(np.logaddexp(0.0, z))
    sigmoid = np.exp(-np.logaddexp(0.0, -z))
    values, slopes = z * t, t + z * (1 - t**2) * sigmoid

    for shape in ((11,), (11, 1), (1, 11)):
        given = torch.tensor(points).reshape(shape)
        came = mish(given)
        assert came is not None, (
            "mish returned None: replace the body of the function"
        )
        assert given.reshape(-1).tolist() == points, "z was changed"
        came = array(came, shape, f"mish of a tensor {shape}").ravel()
        for x, expected, got in zip(
            points, values, came.tolist(), strict=True
        ):
            assert np.isclose(got, expected, rtol=1e-4, atol=1e-6), (
                f"mish({x}): expected {expected:.6g}, came {got:.6g}. Does an"
                " exponential overflow on this side, or do two large numbers"
                " cancel?"
            )
    came = torch.func.vmap(torch.func.grad(mish))(torch.tensor(points))
    for x, expected, got in zip(points, slopes, came.tolist(), strict=True):
        assert np.isfinite(got), (
            f"slope of mish at {x}: expected {expected:.6g}, came {got:.6g},"
            " though the value is right. An infinite exponential, times a"
            " slope of zero, is not a number: no exponent may become large,"
            " not even in a branch that is not taken"
        )
        assert np.isclose(got, expected, rtol=1e-4, atol=1e-5), (
            f"slope of mish at {x}: expected {expected:.6g}, came {got:.6g}, "
            "though the value is right. Does the gradient reach both factors?"
        )
    print("mish: passed")


check()
