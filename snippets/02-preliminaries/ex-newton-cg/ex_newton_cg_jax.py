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

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(11)


def vector(values):
    return jnp.array(values)


def random_bowl(d):  # eigenvalues 1, 2, ..., d in random directions
    Q = np.linalg.qr(rng.normal(size=(d, d)))[0]
    return Q @ np.diag(np.arange(1.0, d + 1)) @ Q.T


for A in [np.array([[3.0, 1.0], [1.0, 2.0]]), 4 * np.eye(3), random_bowl(6)]:
    d, tensor, asked = len(A), vector(A.tolist()), []

    def product(v, tensor=tensor, asked=asked):
        asked.append(np.array(v.tolist()))
        return tensor @ v

    solution = np.arange(1.0, d + 1)
    x = conjugate_gradients(product, vector((A @ solution).tolist()), d)
    assert x is not None, (
        "conjugate_gradients returned None: replace the body of the function"
    )
    x, name = np.array(x.tolist()), f"d = {d}: "
    assert not np.isnan(x).any(), name + (
        f"expected {solution}, came {x}. Once the residual is zero, the next "
        "step divides 0 by 0: stop before it"
    )
    assert len(asked) <= d, name + (
        f"expected at most {d} products for {d} steps, came {len(asked)}. "
        "Is the product with the direction kept and used twice?"
    )
    if len(asked) > 1:
        p, q = asked[:2]
        said = name + (
            "directions 0 and 1 should be conjugate, with p1 @ A @ p0 equal "
            f"to 0; came {q @ A @ p:.4f}. "
        )
        good = abs(q @ A @ p) < 1e-6 * abs(p @ A @ p)
        assert good or abs(q @ p) > 1e-6 * abs(p @ p), said + (
            "They are at a right angle instead: each is a bare residual, and "
            "that is steepest descent. Add beta times the last direction"
        )
        r = q - p
        assert good or abs(r @ p) > 1e-6 * abs(p @ p), said + (
            "The second is the new residual plus 1 times the first, so beta "
            "was 1: keep the old r @ r until beta is computed"
        )
        assert good, said + "Is beta the new r @ r over the old one?"
    assert np.allclose(x, solution, atol=1e-6), name + (
        f"expected {solution} after {d} steps, came {x.round(4)}. Is the "
        "residual renewed with the same step length as x?"
    )

S = vector([1.0, 4.0, 20.0, 100.0])
Q = vector(np.linalg.qr(rng.normal(size=(4, 4)))[0].tolist())


def narrow(x):  # lowest at zero; condition number 10,000
    z = S * (Q @ x)
    return (z**2 / 2 + z**4 / 4).sum()


start = Q.T @ (vector([3.0, -2.0, 1.0, 2.0]) / S)
came = newton(narrow, start, 1)
assert came is not None, (
    "newton returned None: replace the body of the function"
)
z = np.array((S * (Q @ came)).tolist())
expected = np.array([27 / 14, -16 / 13, 0.5, 16 / 13])
said = f"a step of Newton: expected {expected.round(4)}, came {z.round(4)} "
said += "(in scaled coordinates). "
assert abs(z).max() < 1e3, said + (
    "The step is enormous: the gradient was multiplied by the Hessian. "
    "Solve for the direction: product(direction) is the gradient"
)
assert np.allclose(z, expected, atol=1e-3), said + (
    "Is it x minus the direction, with the Hessian at the present x, and "
    "are d steps of conjugate gradients taken?"
)
z = np.array((S * (Q @ newton(narrow, start, 9))).tolist())
assert abs(z).max() < 1e-6, (
    f"9 steps of Newton: expected 0 to six decimals, came {z}. Is the "
    "Hessian that of the present point in each step, not of the start?"
)
print("conjugate_gradients and newton: passed")
