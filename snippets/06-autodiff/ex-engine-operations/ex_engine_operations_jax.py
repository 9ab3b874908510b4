import jax.numpy as jnp


def undo_broadcast(g, shape):  # as in the engine
    aligned = (1,) * (g.ndim - len(shape)) + tuple(shape)
    for axis, size in enumerate(aligned):
        g = g.sum(axis, keepdims=True) if size == 1 else g
    return g.reshape(shape)


def divide(A, B):
    """A / B, entry by entry, with broadcasting; and its rule.

    Returns the value and a function back: from the adjoint G of the
    value, in its shape, to the pair of the adjoints of A and of B, in
    their shapes. A, B and G are not to be changed.
    """
    return None  # your code here


def row_max(A):
    """The largest entry of each row; and its rule.

    A: (n, d). Returns the value, (n,), and a function back from its
    adjoint g, (n,), to the adjoint of A, (n, d). Entries that tie
    share alike. A and g are not to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def pull(f, inputs, G):  # what the framework would send back
        value, back = jax.vjp(f, *inputs)
        back = back(G)
        return [np.array(x.tolist()) for x in (value, *back)]

    def two(name, made, what):
        assert made is not None, (
            f"{name} returned None: replace the body of the function"
        )
        assert isinstance(made, (tuple, list)) and len(made) == 2, (
            f"{name}: expected two things, {what}, came {type(made).__name__}"
        )
        return made

    def numbers(said, came, shape):  # what came, as NumPy's float64
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
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
        signs = rng.choice([-1, 1], size=right)
        G = rng.normal(size=np.broadcast_shapes(left, right))
        A, B, G = given = [
            jnp.array(draw)
            for draw in (
                rng.normal(size=left),
                rng.uniform(1, 2, size=right) * signs,
                G,
            )
        ]
        before = [x.tolist() for x in given]
        value, *expected = pull(lambda A, B: A / B, (A, B), G)
        where = f"A {left} by B {right}: "
        made, back = two("divide", divide(A, B), "the value and back")
        made = numbers(where + "the value: ", made, value.shape)
        assert np.allclose(made, value, atol=1e-5), (
            where + "the value is not A / B"
        )
        came = two("back of divide", back(G), "the adjoints of A and of B")
        assert [x.tolist() for x in given] == before, (
            where + "A, B or G was changed: work on a copy"
        )
        for name, x, g, e in zip("AB", (A, B), came, expected, strict=True):
            said = f"{where}the adjoint of {name} "
            assert np.shape(g) != np.shape(G) or x.shape == G.shape, (
                said
                + f"has shape {tuple(np.shape(g))}, and {name} has {e.shape}."
                " What was repeated on the way forward is summed over on"
                " the way back"
            )
            g = numbers(said + "has another shape: ", g, e.shape)
            said += (
                f"should be {e.round(3).tolist()}, came"
                f" {g.round(3).tolist()}. "
            )
            assert name == "A" or not np.allclose(g, -e), (
                said + "The sign: a larger B makes the quotient smaller"
            )
            assert np.allclose(g, e, atol=1e-5), (
                said
                + (
                    {
                        "A": "Move A alone by V: the quotient moves by V / B",
                        "B": "By B it is that of 1 / B, times A",
                    }[name]
                )
            )
    for rows, sent in (
        ([[1.0, 3.0, 2.0], [5.0, 4.0, 0.0]], [1.0, -2.0]),
        ([[-4.0, -1.0], [-2.0, -3.0], [0.0, -0.5]], [0.5, 3.0, -1.0]),
        ([[2.0, 2.0, 1.0], [7.0, 7.0, 7.0]], [1.0, -2.0]),
        ([[1.0, 6.0, 0.0, 6.0]], [3.0]),
    ):
        A, g = jnp.array(rows), jnp.array(sent)
        value, expected = pull(lambda A: A.max(1), (A,), g)
        made, back = two("row_max", row_max(A), "the value and back")
        said = f"row_max of {rows}: "
        made = numbers(said + "the value: ", made, value.shape)
        assert np.allclose(made, value), (
            said + f"expected {value.tolist()}, came {made.tolist()}"
        )
        said += f"adjoint {sent}: "
        came = numbers(said, back(g), expected.shape)
        assert A.tolist() == rows and g.tolist() == sent, (
            said + "A or g was changed: work on a copy"
        )
        said += f"expected {expected.round(3).tolist()}, came "
        said += f"{came.round(3).tolist()}. "
        more = np.abs(came.sum(1)) > np.abs(sent) + 1e-5
        assert not more.any(), (
            said
            + "Entries that tie must share, or the row gets more than was"
            " sent"
        )
        assert np.allclose(came, expected, atol=1e-5), (
            said + "Do all that tie share, and only they?"
        )
    print("engine operations: passed")


check()
