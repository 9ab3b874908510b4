import jax.numpy as jnp


def jacobian(f, x):
    """The Jacobian of f at x by central differences, column by column.

    f: takes (d,) to (o,); x: (d,); returns (o, d). All in float64.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax

jax.config.update("jax_enable_x64", True)


def array(rows):
    return jnp.array(rows, dtype=jnp.float64)


def largest(A):
    return jnp.abs(A).max().item()


A, x = array([[3.0, -2.0, 0.5], [1.0, 4.0, 7.0]]), array([30.0, -20.0, 50.0])
J = jacobian(lambda x: A @ x, x)
assert J is not None, (
    "jacobian returned None: replace the body of the function"
)
assert J.shape != (3, 2), (
    "2 outputs, 3 inputs: expected shape (2, 3), came (3, 2). This is the "
    "transpose of the Jacobian: rows are outputs, columns are inputs"
)
assert J.shape == (2, 3), (
    f"2 outputs, 3 inputs: expected shape (2, 3), came {J.shape}"
)
off = largest(J - A)
assert off < 1e-6, (
    f"f(x) = A @ x: expected {A.tolist()}, came {J.tolist()}, off by "
    f"{off:.1e}. A linear f has no curvature, so any h would do but for "
    "rounding. Are the two values of f so close that they share almost all "
    "their digits (h too small, or float32)? And is one entry of x moved "
    "at a time, by h, and the difference divided by the whole distance?"
)
B = array([[1.0, 5.0], [2.0, -3.0]])
J = jacobian(lambda x: B @ x, array([0.5, 2.0]))
assert largest(J - B.T) > 1e-6, (
    f"f(x) = B @ x: expected {B.tolist()}, came {J.tolist()}. This is the "
    "transpose of the Jacobian: rows are outputs, columns are inputs"
)
assert largest(J - B) < 1e-6, (
    f"f(x) = B @ x: expected {B.tolist()}, came {J.tolist()}"
)
J = jacobian(lambda x: 500 * (x - 1) ** 2, array([1.0, 1.0]))
off = largest(J)
assert off < 1e-7, (
    "f(x) = 500 (x - 1)^2 at its minimum: expected zeros, came "
    f"{J.tolist()}. A central difference is exact for a parabola: "
    "f(1 + h) = f(1 - h). This is a one-sided difference"
)
for name, f, x in [
    (
        "(sin(x1 x2), exp(x3), x1)",
        lambda x: jnp.stack([jnp.sin(x[0] * x[1]), jnp.exp(x[2]), x[0]]),
        array([0.5, 3.0, -1.0]),
    ),
    (
        "(x1 x2 x3 x4,)",
        lambda x: jnp.prod(x)[None],
        array([1.0, -2.0, 3.0, 4.0]),
    ),
]:
    J, expected = jacobian(f, x), jax.jacrev(f)(x)
    assert J.shape == expected.shape, (
        f"{name}: expected shape {expected.shape}, came {J.shape}"
    )
    off = largest(J - expected)
    assert off < 1e-6, (
        f"{name}: expected {expected.tolist()}, came {J.tolist()}, off by "
        f"{off:.1e}. The linear and the quadratic case were right: is h so "
        "large that the third derivative is seen?"
    )
print("jacobian: passed")
