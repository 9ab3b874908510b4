import torch


def undo_broadcast(g, shape):  # as in the engine
    aligned = (1,) * (g.ndim - len(shape)) + tuple(shape)
    for axis, size in enumerate(aligned):
        g = g.sum(axis, keepdim=True) if size == 1 else g
    return g.reshape(shape)


def divide(A, B):
    """A / B, entry by entry, with broadcasting; and its rule.

    Returns the value and a function back: from the adjoint G of the
    value, in its shape, to the pair of the adjoints of A and of B, in
    their shapes.
    """
    return None  # your code here


def row_max(A):
    """The largest entry of each row; and its rule.

    A: (n, d). Returns the value, (n,), and a function back from its
    adjoint g, (n,), to the adjoint of A, (n, d). Entries that tie
    share alike.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def pull(f, inputs, G):  # what the framework would send back
    leaves = [x.clone().requires_grad_() for x in inputs]
    return torch.autograd.grad(f(*leaves), leaves, G)


def numbers(x):
    return np.array(x.tolist())


rng = np.random.default_rng(5)
for left, right in [
    ((), ()),
    ((3,), (3,)),
    ((4, 3), (3,)),
    ((3,), (4, 3)),
    ((4, 3), (4, 1)),
    ((4, 1), (1, 3)),
    ((1, 3), (2, 4, 3)),
]:
    A = torch.tensor(rng.normal(size=left))
    B = torch.tensor(rng.uniform(1, 2, size=right))
    made = divide(A, B)
    assert made is not None, (
        "divide returned None: replace the body of the function"
    )
    value, back = made
    where = f"A {left} by B {right}: "
    assert np.allclose(numbers(value), numbers(A / B)), (
        where + "the value is not A / B"
    )
    G = torch.tensor(rng.normal(size=tuple(value.shape)))
    came, expected = back(G), pull(lambda A, B: A / B, (A, B), G)
    for name, x, g, e in zip("AB", (A, B), came, expected, strict=True):
        said = f"{where}the adjoint of {name} "
        assert tuple(g.shape) == tuple(x.shape), said + (
            f"has shape {tuple(g.shape)}, and {name} has {tuple(x.shape)}. What was "
            "repeated on the way forward is summed over on the way back"
        )
        g, e = numbers(g), numbers(e)
        assert not np.allclose(g, -e), said + (
            "has the wrong sign: a larger B makes the quotient smaller"
        )
        assert np.allclose(g, e, atol=1e-6), said + (
            f"should be {e.round(3).tolist()}, came {g.round(3).tolist()}. "
            + {
                "A": "Move A alone by V: the quotient moves by V / B",
                "B": "By B it is that of 1 / B, times A",
            }[name]
        )
for rows in (
    [[1.0, 3.0, 2.0], [5.0, 4.0, 0.0]],
    [[2.0, 2.0, 1.0], [7.0, 7.0, 7.0]],
):
    A, g = torch.tensor(rows), torch.tensor([1.0, -2.0])
    made = row_max(A)
    assert made is not None, (
        "row_max returned None: replace the body of the function"
    )
    value, back = made
    assert np.allclose(numbers(value), np.max(rows, axis=1)), (
        f"row_max of {rows}: expected {np.max(rows, axis=1).tolist()}, "
        f"came {value.tolist()}"
    )
    came, (expected,) = numbers(back(g)), pull(lambda A: A.amax(1), (A,), g)
    said = f"row_max of {rows}, adjoint {g.tolist()}: "
    assert came.shape == (2, 3), said + f"shape (2, 3), came {came.shape}"
    assert np.allclose(came.sum(1), numbers(g)), said + (
        f"what a row receives adds up to {came.sum(1).tolist()}. Entries "
        "that tie must share, or the row gets more than was sent"
    )
    assert np.allclose(came, numbers(expected)), said + (
        f"expected {numbers(expected).round(3).tolist()}, came "
        f"{came.round(3).tolist()}. Do all that tie share, and only they?"
    )
print("engine operations: passed")
