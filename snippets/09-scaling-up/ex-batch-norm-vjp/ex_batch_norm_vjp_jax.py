from jax import numpy as jnp


def batch_norm_vjp(x, v, scale, eps):
    """The gradient with respect to x of batch normalisation of rows.

    x: (n, c), the input; v: (n, c), the gradient with respect to the
    output; scale: (c,); eps: added to the variance, which has a divisor
    of n. The shift plays no part. Returns (n, c). Mean and variance
    depend on x. Means, products and roots, no automatic derivative.
    Change no argument.
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

    def reference(x, v, scale, eps, mean_moves=True, spread_moves=True):
        n, c = x.shape
        found = np.zeros((n, c))
        for j in range(c):  # the whole Jacobian of a feature, (n, n)
            far = x[:, j] - x[:, j].mean()
            root = np.sqrt((far**2).mean() + eps)
            slope = (np.eye(n) - mean_moves / n) / root
            slope -= spread_moves * np.outer(far, far) / n / root**3
            found[:, j] = scale[j] * slope.T @ v[:, j]
        return found

    rng = np.random.default_rng(0)
    cases = [(5, 3, 1e-5), (2, 4, 0.5), (3, 1, 0.1), (7, 2, 1.0)]
    for n, c, eps in [*cases, (4, 4, 1e-3)]:
        x = 2 + rng.normal(size=(n, c))
        v, scale = rng.normal(size=(n, c)), rng.normal(size=c)
        expected = reference(x, v, scale, eps)
        mistakes = {
            "the mean held fixed": reference(x, v, scale, eps, False),
            "the variance held fixed": reference(
                x, v, scale, eps, True, False
            ),
            "mean and variance held fixed": reference(
                x, v, scale, eps, False, False
            ),
            "no scale": reference(x, v, scale**0, eps),
            "no eps": reference(x, v, scale, 0.0),
        }
        given = [jnp.array(v, dtype=jnp.float32) for v in (x, v, scale)]
        before = [v.tolist() for v in given]
        came = batch_norm_vjp(*given, eps)
        assert came is not None, (
            "batch_norm_vjp returned None: replace the body of the function"
        )
        said = f"n, c, eps = {n}, {c}, {eps}: "
        names = ("x", "v", "scale")
        for name, value, old in zip(names, given, before, strict=True):
            assert value.tolist() == old, (
                f"{said}{name} was changed: work on new values"
            )
        came = numbers(said, came, expected.shape)
        if not np.allclose(came, expected, rtol=2e-3, atol=1e-3):
            said += f"expected\n{expected.round(4)}\ncame\n{came.round(4)}\n"
            for name, other in mistakes.items():
                assert not np.allclose(came, other, rtol=2e-3, atol=1e-3), (
                    f"{said}This is the result with {name}"
                )
            raise AssertionError(
                said + "Three ways lead from x to y: which have you walked?"
            )
    print("batch_norm_vjp: passed")


check()
