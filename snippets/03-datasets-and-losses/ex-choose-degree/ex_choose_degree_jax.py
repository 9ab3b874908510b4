import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def least_squares(x, y, degree):  # (n,), (n,) -> (degree + 1,)
    X = jnp.vander(x, degree + 1, increasing=True)
    return jnp.linalg.lstsq(X, y)[0]


@jax.jit
def predict(w, x):  # (degree + 1,), (n,) -> (n,)
    return jnp.vander(x, len(w), increasing=True) @ w


def choose(x, y, x_val, y_val, degrees):
    """The degree that does best on the validation set, and its weights.

    x, y: (n,), the training set; x_val, y_val: (m,), the validation set;
    degrees: a list of whole numbers, any of them in any order; returns the
    degree with the lowest mean squared error in validation, and weights
    (degree + 1,) of that degree, fitted to both sets together.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    rng = np.random.default_rng(89)
    for weights, cut, degrees in [
        ([1.0, -2.0, 3.0], 20, [9, 2, 0, 12]),
        ([0.0, 1.0, 0.0, -4.0], 26, [12, 0, 9, 3, 1]),
        ([2.0, 5.0], 15, [4, 1, 0, 2, 12]),
    ]:
        x = rng.permutation(np.linspace(-1, 1, 40))
        y = np.polynomial.polynomial.polyval(x, weights)
        y = y + 0.2 * rng.normal(size=40)
        halves = x[:cut], y[:cut], x[cut:], y[cut:]

        def error(degree, x=x, y=y, cut=cut):  # in validation
            w = np.polynomial.polynomial.polyfit(x[:cut], y[:cut], degree)
            gap = np.polynomial.polynomial.polyval(x[cut:], w) - y[cut:]
            return np.mean(gap**2)

        expected = min(degrees, key=error)
        both = np.polynomial.polynomial.polyfit(x, y, expected)
        half = np.polynomial.polynomial.polyfit(x[:cut], y[:cut], expected)
        sets, choice = [jnp.asarray(v) for v in halves], list(degrees)
        came = choose(*sets, choice)
        assert came is not None, (
            "choose returned None: replace the body of the function"
        )
        assert choice == degrees, "the list of degrees was changed"
        assert isinstance(came, (list, tuple)) and len(came) == 2, (
            f"expected a degree and its weights, came {came!r}"
        )
        found, w = came
        said = f"training {cut}, validation {40 - cut}, choice of {degrees}: "
        said += f"expected degree {expected}, came {found}. "
        assert found in degrees, (
            said + "That is none of them: is it a position in the list?"
        )
        assert found == expected or found != 12, (
            said
            + "The largest degree does best on rows that it was fitted to."
            " Which rows did you fit to, and which did you ask?"
        )
        assert found == expected, said
        try:
            w = np.asarray(w, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(f"expected weights, came {w!r}") from None
        assert w.shape == (expected + 1,), (
            f"expected {expected + 1} weights, came shape {w.shape}"
        )
        assert not np.allclose(w, half, rtol=1e-4), (
            "the weights are those of the training set alone. After the"
            " choice the validation set is free: fit to both"
        )
        assert np.allclose(w, both, rtol=1e-4, atol=1e-4), (
            f"expected weights {np.round(both, 3).tolist()}, came"
            f" {np.round(w, 3).tolist()}. One fit to the rows of both sets is"
            " asked"
        )
    print("choose: passed")


check()
