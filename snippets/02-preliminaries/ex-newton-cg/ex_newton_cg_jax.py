import jax
import jax.numpy as jnp


def conjugate_gradients(product, b, steps):
    """The x for which product(x) is b.

    product: v to A @ v, from (d,) to (d,), for a symmetric positive
    definite A that stays hidden; b: (d,); returns (d,). Starts at zero,
    calls product once a step, ends early where nothing is left to do.
    A loop in Python: the checker looks at each vector it multiplies.
    """
    return None  # your code here


def newton(f, x, steps):
    """Newton's method; no Hessian is ever formed.

    f: a function from (d,) to (), of which the Hessian is positive
    definite; x: (d,), the start; returns (d,). Each of the steps solves
    for its direction with at most d steps of conjugate gradients.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    jax.config.update("jax_enable_x64", True)
    rng = np.random.default_rng(11)

    def numbers(came):  # of any dtype, in NumPy or in nested lists
        try:
            return np.asarray(came, float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"numbers are wanted, came {came!r}"
            ) from None

    def vector(values):
        return jnp.array(values)

    def solve(A, b, steps):
        """What came for A x = b, and the directions that were asked for."""
        tensor, right, asked = vector(A), vector(b), []

        def product(v):
            asked.append(np.array(v.tolist()))
            return tensor @ v

        x = conjugate_gradients(product, right, steps)
        assert x is not None, (
            "conjugate_gradients returned None: replace the body of the"
            " function"
        )
        x, name = numbers(x), f"d = {len(b)}: "
        assert x.shape == b.shape, (
            f"{name}expected shape {b.shape}, came {x.shape}"
        )
        assert not np.isnan(x).any(), (
            name
            + f"came {x}. Once the residual is zero, the next step divides 0"
            " by 0: stop before it"
        )
        assert len(asked) <= steps, (
            name
            + f"expected at most {steps} products for {steps} steps, came"
            f" {len(asked)}. Is the product with the direction kept and"
            " used twice?"
        )
        return x, asked, name

    def random_bowl(d):  # eigenvalues 1, 2, ..., d in random directions
        Q = np.linalg.qr(rng.normal(size=(d, d)))[0]
        return Q @ np.diag(np.arange(1.0, d + 1)) @ Q.T

    for A in [
        np.array([[3.0, 1.0], [1.0, 2.0]]),
        4 * np.eye(3),
        random_bowl(6),
    ]:
        d = len(A)
        solution = np.arange(1.0, d + 1)
        b = A @ solution
        x, asked, name = solve(A, b, d)
        if len(asked) > 1:
            p, q = asked[:2]
            said = (
                name
                + "directions 0 and 1 should be conjugate, with p1 @ A @ p0"
                f" equal to 0; came {q @ A @ p:.4f}. "
            )
            good = abs(q @ A @ p) < 1e-6 * abs(p @ A @ p)
            assert good or abs(q @ p) > 1e-6 * abs(p @ p), (
                said + "They are at a right angle instead: each is a bare"
                " residual, and that is steepest descent. Add beta times"
                " the last direction"
            )
            r = q - p
            assert good or abs(r @ p) > 1e-6 * abs(p @ p), (
                said
                + "The second is the new residual plus 1 times the first, so"
                " beta was 1: keep the old r @ r until beta is computed"
            )
            assert good, said + "Is beta the new r @ r over the old one?"
        assert np.allclose(x, solution, atol=1e-6), (
            name
            + f"expected {solution} after {d} steps, came {x.round(4)}. Is"
            " the "
            "residual renewed with the same step length as x?"
        )
        first = (
            (b @ b) / (b @ A @ b) * b
        )  # the lowest point on the way along b
        x, _, name = solve(A, b, 1)
        assert np.allclose(x, first, atol=1e-6), (
            name + f"after 1 step: expected {first.round(4)}, came"
            f" {x.round(4)}. Is "
            "`steps` the number of steps?"
        )
    x, asked, name = solve(A, np.zeros(6), 6)
    assert not x.any() and not asked, (
        name
        + f"for b = 0 there is nothing to do; came {x} after {len(asked)}"
        " products"
    )

    S = np.array([1.0, 4.0, 20.0, 100.0])
    Q = np.linalg.qr(rng.normal(size=(4, 4)))[0]
    T = vector(S[:, None] * Q)  # to scaled coordinates

    def narrow(x):  # lowest at zero; condition number 10,000
        z = T @ x
        return (z**2 / 2 + z**4 / 4).sum()

    start = Q.T @ (np.array([3.0, -2.0, 1.0, 2.0]) / S)
    for steps in (1, 2, 9):
        x = vector(start)
        came = newton(narrow, x, steps)
        assert came is not None, (
            "newton returned None: replace the body of the function"
        )
        came = numbers(came)
        assert came.shape == (4,), (
            f"newton: expected shape (4,), came {came.shape}"
        )
        z, expected = S * (Q @ came), np.array([3.0, -2.0, 1.0, 2.0])
        for _ in range(steps):  # here each coordinate by itself
            expected = 2 * expected**3 / (1 + 3 * expected**2)
        said = (
            f"Newton, steps = {steps}: expected {expected.round(4)}, came "
            f"{z.round(4)} (in scaled coordinates). "
        )
        assert not abs(z).max() > 1e3, (
            said + "The step is enormous: is the gradient multiplied by the"
            " Hessian? Solve for the direction: product(direction) is the"
            " gradient"
        )
        assert np.allclose(z, expected, atol=1e-3 if steps == 1 else 1e-5), (
            said
            + "Is it x minus the direction, with the Hessian at the present x"
            " in each step, and are d steps of conjugate gradients taken?"
        )
    print("conjugate_gradients and newton: passed")


check()
