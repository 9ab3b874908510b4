import jax


def along(f, x, v):
    """Value, first and second derivative of h -> f(x + h v) at h = 0.

    f: from (d,) to (); x, v: (d,), not to be changed; returns three
    numbers. Use jvp alone: no gradient, no Hessian, no loop over the d
    inputs. f may be called three times, however large d is.
    """
    return None  # your code here


# --- check: nothing to change below ---
from functools import partial

import jax.numpy as jnp
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def twisted(x):  # straight along each axis
        return 3 * x[0] - 4 * x[1] + x[0] * x[1]

    def bowl(x):
        return (x[0] ** 2 + 10 * x[1] ** 2 + 4 * x[0] * x[1]) / 2

    def wavy(x):
        return jnp.sin(x[0] * x[1]) + jnp.exp(x[2])

    def saddle(x):
        return x[0] * x[1]

    def quartic(x):
        return (x**4).sum() / 4 + x[0] * x[-1]

    @partial(jax.jit, static_argnums=0)
    def three(f, x, v):
        return f(x), jax.grad(f)(x) @ v, v @ jax.hessian(f)(x) @ v

    for f, point, direction in [
        (bowl, [1.0, -1.0], [1.0, 0.0]),
        (bowl, [1.0, -1.0], [0.0, 3.0]),
        (bowl, [0.0, 0.0], [1.0, -2.0]),
        (wavy, [0.5, -2.0, 0.3], [1.0, 2.0, -1.0]),
        (quartic, [0.5, -1.0, 0.25, 1.5, 1.0], [1.0, -1.0, 2.0, 0.5, -0.5]),
        (saddle, [1.0, 2.0], [1.0, -1.0]),
        (twisted, [1.0, 2.0], [2.0, 0.0]),
    ]:
        x, v = jnp.array(point), jnp.array(direction)
        expected = [float(number) for number in three(f, x, v)]
        slope = expected[1]
        calls = []

        def spy(x, f=f, calls=calls):
            calls.append(None)
            return f(x)

        came = along(spy, x, v)
        assert came is not None, (
            "along returned None: replace the body of the function"
        )
        said = f"{f.__name__} at {point} along {direction}: "
        assert np.allclose([*x.tolist(), *v.tolist()], point + direction), (
            said + "x or v was changed: work on a copy"
        )
        try:
            first, second, third = came = [float(number) for number in came]
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                said + f"expected three numbers, came {came}"
            ) from None
        said += f"expected {[round(number, 4) for number in expected]}, came "
        said += f"{[round(number, 4) for number in came]}. "
        close = np.isclose(came, expected, rtol=1e-4, atol=1e-4)
        assert close[0], said + "The first is the value of f itself"
        length = float(np.linalg.norm(direction))
        assert close[1] or not np.isclose(
            second * length, slope, rtol=1e-4
        ), (
            said
            + "The second belongs to a direction of length 1: take v as it is"
        )
        assert close[1], said + "The second is the jvp of f along v"
        assert close[2] or not np.isclose(third, expected[2] + slope), (
            said
            + "The third is too large by the slope: v moved along with x."
            " Hold "
            "it still, and differentiate by x alone"
        )
        assert close[2] or not np.isclose(2 * third, expected[2]), (
            said
            + "The third is half of it: the derivative, not Taylor's term"
        )
        assert close[2], (
            said
            + "The third is the jvp, along v, of the function from x to the"
            " jvp of f along v"
        )
        assert len(calls) <= 3, (
            said
            + f"Right, but f was called {len(calls)} times: is there a loop?"
        )
    print("along: passed")


check()
