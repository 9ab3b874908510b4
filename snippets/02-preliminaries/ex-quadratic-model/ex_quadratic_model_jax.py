import jax


def quadratic_model(f, x):
    """A function m, with m(s) close to f(x + s) to second order in s.

    f: takes (d,) to a scalar; x: (d,). Returns m, a function of the
    displacement s: (d,), with a scalar as result.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax.numpy as jnp
import numpy as np


def check():  # in a function, so that its names do not meet yours
    jax.config.update("jax_enable_x64", True)

    def vector(*entries):
        return jnp.array(entries, dtype=jnp.float64)

    def cubic(x):
        return 4 + 3 * x[0] - x[1] + x[0] ** 2 * x[1] + 5 * x[1] ** 2

    def at(m, *entries):  # m at this displacement, as a number
        s = vector(*entries)
        came = m(s)
        text = f"m at {entries}: expected a scalar, shape (), came {came!r}"
        assert came is not None, text
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(text) from None
        assert came.shape == (), (
            f"{text}. The linear term is an inner product, g @ s, not g * s"
        )
        return came.item()

    def attempt(a, b):  # the model of the cubic at (a, b)
        x = vector(a, b)
        value = float(cubic(x))
        g = np.array([3 + 2 * a * b, -1 + a**2 + 10 * b])
        H = np.array([[2 * b, 2 * a], [2 * a, 10]])
        m = quadratic_model(cubic, x)
        assert m is not None, (
            "quadratic_model returned None: replace the body of the function"
        )
        assert callable(m), f"expected a function of s, came {m}"
        came = at(m, 0.0, 0.0)
        assert abs(came - value) < 1e-6, (
            f"x = {a, b}, m(0): expected f(x) = {value}, came {came:.4f}. m"
            " takes the displacement s from x, not the point x + s: where"
            " nothing is moved, m is f(x)"
        )
        directions = [(1.0, 0.0), (0.0, 1.0), (3.0, -2.0)]
        for s in directions:
            came, slope = (at(m, *s) - at(m, -s[0], -s[1])) / 2, g @ s
            assert abs(came - slope) < 1e-6, (
                f"x = {a, b}, half of m(s) - m(-s) at s = {s}: expected"
                f" {slope}, came {came:.4f}. That is the linear term, the"
                " gradient times s"
            )
        bends = [
            (at(m, *s) + at(m, -s[0], -s[1]) - 2 * value, s)
            for s in directions
        ]
        for came, s in bends:
            bend = s @ H @ s
            text = (
                f"x = {a, b}, m(s) + m(-s) - 2 m(0) at s = {s}: expected"
                f" {bend}, the Hessian between s and s, came {came:.4f}"
            )
            assert any(abs(c) > 1e-6 for c, _ in bends), (
                f"{text}. There is no quadratic term"
            )
            assert bend == 0 or abs(came - 2 * bend) > 1e-6, (
                f"{text}, twice too much. The quadratic term has a factor"
                " 1/2: differentiated twice, s^2 / 2 is 1"
            )
            diagonal = H.diagonal() @ np.square(s)
            assert (
                abs(came - diagonal) > 1e-6 or abs(bend - diagonal) < 1e-6
            ), (
                f"{text}. The mixed partial derivatives off the diagonal are "
                "missing"
            )
            assert abs(came - bend) < 1e-6, f"{text}. Is it the Hessian at x?"

    attempt(
        2.0, 1.0
    )  # f = 18, gradient (7, 13), Hessian rows (2, 4), (4, 10)
    attempt(-1.0, 3.0)

    def wave(x):
        return jnp.exp(x[0]) * jnp.sin(x[1] + x[2] ** 2)

    x, s = vector(0.3, -1.0, 0.7), np.array([0.4, 0.6, -0.2])
    m = quadratic_model(wave, x)
    far, near = (
        abs(at(m, *t) - float(wave(x + vector(*t)))) for t in (s / 4, s / 8)
    )
    assert 7 < far / near < 9, (
        f"halving s divides the error by {far / near:.2f}, expected about 8: "
        "what is left out begins with the third power of s"
    )
    print("quadratic_model: passed")


check()
