import jax.numpy as jnp


def bins(edges, heights, w):
    """A hidden layer of sigmoids that has heights[k] between its edges.

    edges: (m + 1,), increasing; heights: (m,); w: the steepness, a number
    > 0. Left of all edges, and right of them, the function is 0.
    Returns U: (1, h), c: (h,) and v: (h,) with h <= m + 1, so that
    sigmoid(X @ U + c) @ v is the function, for X: (n, 1).
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def array(came, name):
        try:
            return np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{name}: expected numbers, came {came!r}"
            ) from None

    def sigmoid(z):
        return (1 + np.tanh(z / 2)) / 2

    for edges, heights, w in [
        ([0.5, 1.0, 2.0, 4.0], [2.0, 5.0, -1.0], 40.0),
        ([1.0, 2.0], [2.0], 40.0),
        ([-3.0, -2.5, 1.0], [-1.5, 4.0], 100.0),
        ([0.5, 1.0, 2.0, 3.0, 3.5], [1.0, 1.0, 0.0, 3.0], 25.0),
        ([1.0, 2.0, 3.0], [2.0, 1.0], 8.0),
    ]:
        e, a = np.array(edges), np.array(heights)
        came = bins(jnp.array(edges), jnp.array(heights), w)
        assert came is not None, (
            "bins returned None: replace the body of the function"
        )
        assert isinstance(came, (tuple, list)) and len(came) == 3, (
            "expected the three arrays U, c, v"
        )
        U, c, v = (
            array(part, n) for part, n in zip(came, "Ucv", strict=True)
        )
        h = v.size
        shapes = U.shape, c.shape, v.shape
        assert shapes == (
            (1, h),
            (h,),
            (h,),
        ), f"expected shapes (1, h), (h,), (h,), came {shapes}"
        said = f"edges {edges}, heights {heights}, w = {w}: "
        assert h <= len(edges), (
            said
            + f"{h} units, where {len(edges)} are enough: neighbours share a"
            " step"
        )
        x = np.linspace(e[0] - 3, e[-1] + 3, 2001)  # (n,)
        up, down = (sigmoid(w * (x[:, None] - s)) for s in (e[:-1], e[1:]))
        expected = (up - down) @ a
        f = sigmoid(x[:, None] @ U + c) @ v

        def same(y, z):
            return np.allclose(y, z, atol=2e-3)

        right = same(f, expected)
        assert right or not same(f, -expected), (
            said
            + "the function is upside down: at an edge, what is on the right"
            " less what is on the left"
        )
        ups = up @ a
        assert right or not same(f, ups), (
            said + "the steps add up: an outer weight is a change of height"
        )
        before = x < e[-1] - 1
        assert right or not (
            abs(f[-1]) > 0.1 and same(f[before], expected[before])
        ), (
            said
            + f"right of all edges expected 0, came {f[-1]:.3f}: at the last"
            " edge the function comes down"
        )
        assert right or not same(np.sort(c), np.sort(-e[: len(c)])), (
            said
            + "the biases are the edges, and the steepness is missing in them"
        )
        assert right or not same(np.sort(c), np.sort(w * e[: len(c)])), (
            said + "the steps stand at minus the edges: look at the sign of c"
        )
        worst = np.abs(f - expected).argmax()
        assert right, (
            said
            + f"at x = {x[worst]:.2f} expected {expected[worst]:.3f}, came "
            f"{f[worst]:.3f}"
        )
    print("bins: passed")


check()
