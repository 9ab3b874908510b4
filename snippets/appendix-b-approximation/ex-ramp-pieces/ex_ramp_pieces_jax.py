import jax.numpy as jnp


def pieces(W, b, v):
    """Knots and slopes of a ReLU network with one input.

    W: (h,), no entry 0; b: (h,); v: (h,). The network is
    f(x) = sum over j of v_j * relu(W_j * x + b_j); no two knots are equal.
    Returns the knots (h,) from left to right, and the slopes (h + 1,) of f
    on the pieces from left to right.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def array(name, came, shape):
        if hasattr(came, "detach"):
            came = came.detach().cpu().numpy()
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{name}: expected numbers, came {came}"
            ) from None
        assert came.shape == shape, (
            f"{name}: expected the shape {shape}, came {came.shape}"
        )
        return came

    def close(a, b):
        return np.allclose(a, b, rtol=1e-4, atol=1e-4)

    for W, b, v in [
        ([1.0, 1.0, 1.0], [0.0, -1.0, -2.0], [2.0, -3.0, 1.5]),
        ([1.0, 1.0], [-3.0, 1.0], [1.0, -2.0]),
        ([2.0, 0.5, 4.0], [1.0, -1.0, 6.0], [1.0, 3.0, -0.5]),
        (
            [-1.0, 2.0, -3.0, 0.5],
            [1.0, 3.0, -6.0, 2.0],
            [2.0, 1.0, -1.0, 4.0],
        ),
        ([-2.0], [3.0], [0.5]),
    ]:
        given = [jnp.array(q) for q in (W, b, v)]
        came = pieces(*given)
        assert came is not None, (
            "pieces returned None: replace the body of the function"
        )
        assert [q.tolist() for q in given] == [W, b, v], (
            "W, b or v was changed: work on copies"
        )
        assert isinstance(came, tuple | list) and len(came) == 2, (
            f"expected knots and slopes, came {came}"
        )
        said = f"W {W}, b {b}, v {v}: "
        W, b, v = (np.array(q) for q in (W, b, v))
        h = len(W)
        knots = array("knots", came[0], (h,))
        slopes = array("slopes", came[1], (h + 1,))
        true = np.sort(-b / W)
        assert close(knots, true) or not close(np.sort(knots), true), (
            said + f"the knots are right, but not in order: {knots}"
        )
        assert close(knots, true) or not close(
            np.sort(knots), np.sort(b / W)
        ), said + "W x + b is 0 at the knot, and you have its mirror image"
        assert close(knots, true) or not close(np.sort(knots), np.sort(-b)), (
            said + "the knot is not minus the bias: W stretches the input"
        )
        assert close(knots, true), said + f"expected {true}, came {knots}"
        ends = np.concatenate([true[:1] - 1, true, true[-1:] + 1])
        middles = (ends[:-1] + ends[1:]) / 2
        on = middles[:, None] * W + b > 0  # (h + 1, h)
        expected = on @ (v * W)
        order = np.argsort(-b / W)
        unscaled = on @ (v * np.sign(W))
        rising = np.cumsum(np.append(0, (v * np.abs(W))[order]))
        right = close(slopes, expected)
        assert right or not close(slopes, unscaled), (
            said + "a unit adds the slope v W where it is on, not v"
        )
        assert right or not close(slopes, rising), (
            said
            + "a unit with W < 0 is on to the left of its knot: the slope "
            "of the first piece is not 0"
        )
        flat = np.cumsum(np.append(0, v * W))
        assert right or not close(slopes, flat), (
            said + "the weights have to be put in the order of the knots, too"
        )
        assert right, said + f"expected the slopes {expected}, came {slopes}"
    print("pieces: passed")


check()
