import jax.numpy as jnp


def box_muller(u):
    """Pairs of independent standard normal numbers from pairs of uniform ones.

    u: (n, 2), each entry in [0, 1), 0 included. The first column decides
    the distance from the origin, the second the angle; returns (n, 2).
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def points(u):  # (n, 2), from an answer of any kind
        given = jnp.asarray(u, dtype=jnp.float32)
        came = box_muller(given)
        assert came is not None, (
            "box_muller returned None: replace the body of the function"
        )
        assert np.array_equal(np.asarray(given), np.float32(u)), (
            "u was changed: work on a copy"
        )
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"expected an array, came {came!r}"
            ) from None
        assert came.shape == u.shape, (
            f"expected shape {u.shape}, came {came.shape}: one pair for each"
            " pair"
        )
        return came

    few = np.array([[0.3, 0.1], [0.3, 0.6], [0.3, 0.85], [0.8, 0.6]])
    came = points(few)
    assert np.isfinite(came).all(), (
        f"u = {few[0]} gives {came[0]}: log(1 - u) is negative, and only a "
        "number from 0 up has a square root"
    )
    assert not np.allclose(came[0], came[1], atol=1e-3), (
        f"u = {few[0]} and {few[1]} give the same point {came[0]}: the angle "
        "must come from the second column"
    )
    far = np.hypot(*came.T)
    assert np.allclose(far[:3], far[0], rtol=1e-3), (
        "three pairs with the same first column lie at the distances"
        f" {far[:3]}: the distance must come from the first column alone"
    )
    edge = points(np.array([[0.0, 0.2]]))
    assert np.isfinite(edge).all(), (
        f"u = 0 gives {edge[0]}: a uniform number can be 0 and its logarithm "
        "is not finite. 1 - u is as uniform as u"
    )

    for rows, columns in [(2000, 12), (1500, 20)]:  # u in equal steps
        one = (np.arange(rows) + 0.5) / rows
        two = (np.arange(columns) + 0.5) / columns
        u = np.stack(np.meshgrid(one, two, indexing="ij"), -1).reshape(-1, 2)
        xy = points(u)
        assert np.isfinite(xy).all(), "not all numbers are finite"
        mean = xy.mean(axis=0)
        assert np.abs(mean).max() < 0.02, (
            f"expected means near 0, came {mean.round(3)}: do the angles go "
            "all the way around?"
        )
        variance = xy.var(axis=0)
        said = f"expected variances near 1, came {variance.round(3)}. "
        assert np.abs(variance - 0.5).max() > 0.02, (
            said + "A factor 2 is missing: P(r) = 1 - exp(-r²/2)"
        )
        assert np.abs(variance - 4).max() > 0.1, (
            said + "That is the square of the distance in the place of the"
            " distance"
        )
        assert np.abs(variance - 1).max() < 0.02, (
            said + "Solve u = 1 - exp(-r²/2) for r"
        )
        assert abs(np.mean(xy[:, 0] * xy[:, 1])) < 0.02, (
            "the two numbers of a pair are correlated: take cosine and sine"
            " of the same angle"
        )
        inside = np.mean(np.hypot(*xy.T) <= 1)
        assert abs(inside - (1 - np.exp(-0.5))) < 0.01, (
            f"mean and variance are right, but a share {inside:.3f} lies"
            " within the distance 1, expected 0.393: r has not the"
            " distribution 1 - exp(-r²/2)"
        )
        top, last = np.hypot(*xy.T).max(), np.sqrt(2 * np.log(2 * rows))
        assert abs(top - last) < 0.02, (
            f"the farthest point lies at {top:.3f}, expected {last:.3f}: is a"
            " small number replaced by a larger one?"
        )
    print("box_muller: passed")


check()
