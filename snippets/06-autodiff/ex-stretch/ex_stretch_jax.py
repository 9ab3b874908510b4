import jax


def stretch(f, x, v, steps):
    """The largest length of J v for v of length 1, J the Jacobian at x.

    f: from (d,) to (o,); x: (d,); v: (d,), a start that is not zero;
    returns a number. J itself, (o, d), is never built.
    """
    return None  # your code here


# --- check: nothing to change below ---
import math

import jax.numpy as jnp


def matrix(*rows):
    A = jnp.array(rows)
    return lambda x: A @ x


def polar(x):
    return x[0] * jnp.stack([jnp.cos(x[1]), jnp.sin(x[1]), 1 + 0 * x[1]])


def wavy(x):
    return jnp.stack([jnp.sin(x[0] * x[1]), x[2] ** 2 + x[0]])


for name, f, point, start in [
    ("diagonal", matrix([3.0, 0.0], [0.0, 1.0]), [0.0, 0.0], [1.0, 1.0]),
    ("shear", matrix([1.0, 5.0], [0.0, 1.0]), [0.0, 0.0], [1.0, 1.0]),
    ("long start", matrix([0.0, 2.0], [4.0, 0.0]), [1.0, 1.0], [70.0, 9.0]),
    ("a number", lambda x: jnp.sum(x**2)[None], [3.0, 4.0], [1.0, 0.0]),
    ("cone", polar, [3.0, 0.5], [1.0, 1.0]),
    ("wide", wavy, [0.5, -1.0, 2.0], [1.0, 1.0, 1.0]),
]:
    x, v = jnp.array(point), jnp.array(start)
    came = stretch(f, x, v, 100)
    assert came is not None, (
        "stretch returned None: replace the body of the function"
    )
    came, expected = float(came), float(jnp.linalg.norm(jax.jacrev(f)(x), 2))
    said = f"{name}: expected {expected:.4f}, came {came:.4f}. "
    assert math.isfinite(came), said + (
        "Each step multiplies v by a factor, and a hundred factors leave "
        "the range of the type: bring v back to length 1 in each step"
    )
    assert abs(came - expected**2) > 1e-3 or abs(expected - 1) < 0.01, (
        said + "This is the square: the length of J^T J v instead of J v"
    )
    assert abs(came - expected) < 1e-3 * expected, said + (
        "Push v forward by J, then pull the result back by J^T, and so on. "
        "J twice finds an eigenvalue of J, which is not its stretch"
    )
print("stretch: passed")
