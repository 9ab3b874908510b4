from jax import numpy as jnp


def batch_norm(x, scale, shift, mean, var, training, weight, eps):
    """Batch normalisation of rows, with running statistics.

    x: (n, c), n at least 2; scale, shift: (c,); mean, var: (c,), the
    running statistics; training: bool; weight: that of the new batch in
    the running statistics, which keep the unbiased variance; eps: added
    to the variance that is divided by. Returns y (n, c) and the two
    running statistics (c,) after the call. Change no argument.
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

    rng = np.random.default_rng(0)
    cases = [(5, 3, True, 0.1, 1e-5), (2, 4, True, 0.3, 0.5)]
    cases += [(4, 1, False, 0.1, 1e-3), (3, 2, False, 0.7, 0.5)]
    for n, c, training, weight, eps in [*cases, (7, 2, True, 1.0, 0.1)]:
        x = 2 + 3 * rng.normal(size=(n, c))
        scale, shift, mean = rng.normal(size=(3, c))
        var = rng.uniform(0.5, 2, size=c)
        used, spread, new_mean, new_var = mean, var, mean, var
        if training:
            used, spread = x.mean(0), x.var(0)
            new_mean = (1 - weight) * mean + weight * used
            new_var = (1 - weight) * var + weight * x.var(0, ddof=1)
        y = (x - used) / np.sqrt(spread + eps) * scale + shift
        arrays = (x, scale, shift, mean, var)
        given = [jnp.array(v, dtype=jnp.float32) for v in arrays]
        before = [v.tolist() for v in given]
        came = batch_norm(*given, training, weight, eps)
        assert came is not None, (
            "batch_norm returned None: replace the body of the function"
        )
        said = f"n, c = {n}, {c}, training {training}, weight {weight}: "
        assert [v.tolist() for v in given] == before, (
            f"{said}an argument was changed: work on new values"
        )
        assert isinstance(came, (tuple, list)) and len(came) == 3, (
            f"{said}expected y, mean and var, came {type(came).__name__}"
        )
        names = ("y", "running mean", "running variance")
        looks = (
            "Which statistics, and which divisor of the variance?",
            "Which of old and new has the weight? And in evaluation?",
            "It keeps the unbiased variance, n - 1. And in evaluation?",
        )
        for name, want, got, look in zip(
            names, (y, new_mean, new_var), came, looks, strict=True
        ):
            got = numbers(f"{said}{name}: ", got, want.shape)
            assert np.allclose(got, want, rtol=1e-3, atol=1e-4), (
                f"{said}{name}: expected\n{want.round(4)}\n"
                f"came\n{got.round(4)}\n{look}"
            )
    print("batch_norm: passed")


check()
