import torch


def city(ex, ey, heights, w):
    """A network with two hidden layers: a tower on each cell of a grid.

    ex: (p + 1,), ey: (q + 1,), increasing edges along x and y;
    heights: (p, q), entry (i, j) for piece i of x and piece j of y;
    w: the steepness. Both layers are sigmoids of steepness w:
    f(X) = sigmoid(sigmoid(X @ W + b) @ U + c) @ v, with X (n, 2).
    Returns W (2, h), b (h,), U (h, p q), c (p q,), v (p q,).
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

    def sigmoid(z):
        return 1 / (1 + np.exp(-np.clip(z, -500, 500)))

    def table(heights, sums, rule):  # sums: (n, p, q), 0, 1 or 2
        return np.einsum("npq,pq->n", rule(sums), heights)

    for ex, ey, heights, w in [
        ([0.0, 1, 2], [0.0, 2.25, 3, 5], [[1.0, 3, -2], [4.0, -1, 2]], 60.0),
        ([-1.0, 1, 2, 4], [3.0, 5], [[2.0], [0.5], [-1.0]], 80.0),
        ([1.0, 2, 4], [-4.0, -2, -1], [[1.0, 5], [-2.0, 3]], 50.0),
    ]:
        p, q = len(ex) - 1, len(ey) - 1
        given = [torch.tensor(a) for a in (ex, ey, heights)]
        came = city(*given, w)
        assert came is not None, (
            "city returned None: replace the body of the function"
        )
        assert [a.tolist() for a in given] == [
            ex,
            ey,
            heights,
        ], "an argument was changed: work on copies"
        assert isinstance(came, tuple | list) and len(came) == 5, (
            f"expected W, b, U, c and v, came {type(came).__name__}"
        )
        assert hasattr(came[1], "__len__"), (
            f"b: expected (h,), came {came[1]}"
        )
        h = len(came[1])
        shapes = [(2, h), (h,), (h, p * q), (p * q,), (p * q,)]
        W, b, U, c, v = (
            array(name, a, shape)
            for name, a, shape in zip("WbUcv", came, shapes, strict=True)
        )
        gx, gy, heights = np.array(ex), np.array(ey), np.array(heights)
        mx, my = (
            np.concatenate(
                [[a[0] - 0.5], (a[1:] + a[:-1]) / 2, [a[-1] + 0.5]]
            )
            for a in (gx, gy)
        )
        X = np.stack(np.meshgrid(mx, my, indexing="ij"), -1).reshape(-1, 2)

        def inside(t, e):  # (n, pieces)
            return 1.0 * ((t[:, None] > e[:-1]) & (t[:, None] < e[1:]))

        def sums(x, y, gx=gx, gy=gy):
            return inside(x, gx)[:, :, None] + inside(y, gy)[:, None]

        total = sums(X[:, 0], X[:, 1])
        expected = table(heights, total, lambda s: s > 1.5)
        f = sigmoid(sigmoid(X @ W + b) @ U + c) @ v
        wrong = {
            "these are crosses: one bump alone already switches a unit of the second layer on": table(
                heights, total, lambda s: s > 0.5
            ),
            "x and y have changed places": table(
                heights, sums(X[:, 1], X[:, 0]), lambda s: s > 1.5
            ),
            "the heights stand in another order than the towers": table(
                heights.T.reshape(p, q), total, lambda s: s > 1.5
            ),
            "the second layer is not steep: multiply its weights and biases by w, too": table(
                heights, total, lambda s: sigmoid(s - 1.5)
            ),
        }
        stretched = sigmoid(sigmoid(X @ W + b * w) @ U + c) @ v
        near = dict(rtol=0, atol=0.02)
        if not np.allclose(f, expected, **near):
            for reason, values in wrong.items():
                assert not np.allclose(f, values, **near), (
                    f"w = {w}: {reason}"
                )
            assert not np.allclose(stretched, expected, **near), (
                "the biases of the first layer have to be multiplied by w,"
                " too: a step stands where W x + b is 0"
            )
            k = np.abs(f - expected).argmax()
            raise AssertionError(
                f"at {X[k].tolist()} expected {expected[k]:.2f}, came "
                f"{f[k]:.2f}. A step stands where W x + b is 0"
            )
        edge = np.array([ex[0] + 0.05 / w, (ey[0] + ey[1]) / 2])  # within 1/w
        f = sigmoid(sigmoid(edge @ W + b) @ U + c) @ v
        expected = heights[0, 0] * sigmoid(w * (sigmoid(0.05) - 0.5))
        assert abs(f - expected) < 0.02, (
            f"the towers stand, but their sides are not of steepness w = {w}:"
            f" at {edge.tolist()} expected {expected:.2f}, came {f:.2f}"
        )
    print("city: passed")


check()
