import jax.numpy as jnp


def build(edges, heights, w):
    """The staircase with these bins as a network with one hidden layer.

    edges: (m + 1,), increasing; heights: (m,), one for each bin; w: the
    steepness, a number above 0. Returns W (1, m + 1), b (m + 1,) and
    v (m + 1,), so that the network is sigmoid(X @ W + b) @ v.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def array(name, came, shape):
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{name}: expected numbers, came {came!r}"
            ) from None
        assert came.shape == shape, (
            f"{name}: expected the shape {shape}, came {came.shape}. There is"
            " a hidden unit for each edge, the first and the last included"
        )
        return came

    for edges, heights, w in [
        ([0.0, 1.0, 2.0, 3.0], [1.0, 3.0, 2.0], 40.0),
        ([-2.0, -1.5, 0.5], [-1.0, 0.5], 60.0),
        ([1.0, 4.0], [2.5], 25.0),
        ([0.0, 0.5, 1.0, 2.0, 4.0], [0.3, -0.2, 0.9, 0.9], 80.0),
    ]:
        m = len(heights)
        jumps = np.diff([0.0, *heights, 0.0])  # (m + 1,)
        e, h = jnp.array(edges), jnp.array(heights)
        result = build(e, h, w)
        assert result is not None, (
            "build returned None: replace the body of the function"
        )
        assert isinstance(result, tuple | list) and len(result) == 3, (
            f"expected W, b and v, came {type(result).__name__}"
        )
        W = array("W", result[0], (1, m + 1))
        b = array("b", result[1], (m + 1,))
        v = array("v", result[2], (m + 1,))
        said = f"edges {edges}, heights {heights}, w = {w}: "
        for mistake, wrong in {
            "A bias of minus the edge puts the step at edge / w: the input is multiplied by w before the bias is added": -np.array(
                edges
            ),
            "That bias puts each step at minus its edge: w x + b is 0 at the edge": (
                w * np.array(edges)
            ),
        }.items():
            close = np.allclose(b, wrong, rtol=1e-4, atol=1e-4)
            right = np.allclose(b, -w * np.array(edges), rtol=1e-4, atol=1e-4)
            assert right or not close or not (W > 0).all(), said + mistake
        for mistake, wrong in {
            "An output weight is a jump, not a height: all steps to the left of x have been added up already": np.append(
                heights, 0.0
            ),
            "The jumps have the wrong sign: after less before": -jumps,
            "The last step has to take the last height away again": np.append(
                jumps[:-1], 0.0
            ),
        }.items():
            close = np.allclose(v, wrong, rtol=1e-4, atol=1e-4)
            right = np.allclose(v, jumps, rtol=1e-4, atol=1e-4)
            assert right or not close or not (W > 0).all(), said + mistake
        a = np.array(edges)
        x = np.concatenate(
            [[a[0] - 1], (a[:-1] + a[1:]) / 2, [a[-1] + 1], a + 0.01]
        )
        z = x[:, None] * w - w * a
        expected = 1 / (1 + np.exp(-z)) @ jumps
        came = 1 / (1 + np.exp(-(x[:, None] @ W + b))) @ v
        worst = np.abs(came - expected).argmax()
        assert np.allclose(came, expected, atol=1e-3), (
            said
            + f"at x = {x[worst]:.2f} expected {expected[worst]:.4f}, came "
            f"{came[worst]:.4f}. The steepness of every step is w"
        )
    print("build: passed")


check()
