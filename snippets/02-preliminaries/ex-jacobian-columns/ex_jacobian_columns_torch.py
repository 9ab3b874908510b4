import torch


def jacobian(f, x):
    """The Jacobian of f at x by central differences, column by column.

    f: takes (d,) to (o,); x: (d,); returns (o, d). All in float64.
    """
    return None  # your code here


# --- check: nothing to change below ---
def array(rows):
    return torch.tensor(rows, dtype=torch.float64)


def largest(A):
    return A.abs().max().item()


A, x = array([[3.0, -2.0, 0.5], [1.0, 4.0, 7.0]]), array([30.0, -20.0, 50.0])
before = x.tolist()
J = jacobian(lambda x: A @ x, x)
assert J is not None, (
    "jacobian returned None: replace the body of the function"
)
assert tuple(J.shape) != (3, 2), (
    "2 outputs, 3 inputs: expected shape (2, 3), came (3, 2). This is the "
    "transpose of the Jacobian: rows are outputs, columns are inputs"
)
assert tuple(J.shape) == (2, 3), (
    f"2 outputs, 3 inputs: expected shape (2, 3), came {tuple(J.shape)}"
)
assert x.tolist() == before, (
    f"x was {before} and is now {x.tolist()}: an entry was moved in place "
    "and not put back. Move a copy"
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
        lambda x: torch.stack(
            [torch.sin(x[0] * x[1]), torch.exp(x[2]), x[0]]
        ),
        array([0.5, 3.0, -1.0]),
    ),
    (
        "(x1 x2 x3 x4,)",
        lambda x: torch.prod(x)[None],
        array([1.0, -2.0, 3.0, 4.0]),
    ),
]:
    J, expected = jacobian(f, x), torch.func.jacrev(f)(x)
    assert tuple(J.shape) == tuple(expected.shape), (
        f"{name}: expected shape {tuple(expected.shape)}, "
        f"came {tuple(J.shape)}"
    )
    off = largest(J - expected)
    assert off < 1e-6, (
        f"{name}: expected {expected.tolist()}, came {J.tolist()}, off by "
        f"{off:.1e}. The linear and the quadratic case were right: is h so "
        "large that the third derivative is seen?"
    )
print("jacobian: passed")
