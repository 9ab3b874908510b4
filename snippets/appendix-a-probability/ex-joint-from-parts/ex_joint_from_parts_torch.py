import torch


def joint(p_z, x_given_z, y_given_zx):
    """The joint distribution of three variables.

    p_z: (c,); x_given_z: (c, a), every row sums to 1; y_given_zx:
    (c, a, b), the last axis sums to 1; returns p(z, x, y), (c, a, b).
    """
    return None  # your code here


def z_given_y(table):
    """For each y the distribution of z.

    table: a joint p(z, x, y), (c, a, b); returns (b, c), every row sums
    to 1. For a y that never comes, the row is p(z).
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(came, shape, said):  # an array of floats, whatever came
        assert came is not None, f"{said} returned None: replace the body"
        if torch.is_tensor(came):
            came = came.detach().cpu().numpy()
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{said}: expected numbers: {came!r}"
            ) from None
        assert came.shape == shape, (
            f"{said}: expected shape {shape}, came {came.shape}"
        )
        return came

    rng = np.random.default_rng(4)
    for c, a, b, never in [
        (2, 2, 2, None),
        (3, 3, 3, None),
        (2, 3, 4, None),
        (4, 2, 3, 1),
        (3, 1, 2, None),
    ]:
        parts = [
            rng.dirichlet(np.ones(s[-1]), s[:-1])
            for s in (
                (c,),
                (c, a),
                (c, a, b),
            )
        ]
        if never is not None:  # a value of y that no z and no x brings
            parts[2][:, :, never] = 0
            parts[2] /= parts[2].sum(2, keepdims=True)
        full = parts[0][:, None, None] * parts[1][:, :, None] * parts[2]
        given = [torch.tensor(p) for p in parts]
        kept = [g.clone() for g in given]
        came = numbers(joint(*given), (c, a, b), "joint")
        assert all(map(torch.equal, given, kept)), (
            "joint changed what it was given: work on a copy"
        )
        assert abs(came.sum() - 1) < 1e-3, (
            f"joint: all {c * a * b} entries should sum to 1, the sum is"
            f" {came.sum():.4f}. Which axis of p_z meets which axis of"
            " x_given_z? Shapes are aligned from the right"
        )
        assert np.allclose(came, full, rtol=1e-3, atol=1e-6), (
            "joint: the sum is 1, but entry (z, x, y) is not "
            "p(z) p(x | z) p(y | z, x)"
        )

        pairs = full.sum(1)  # (c, b): p(z, y)
        total = pairs.sum(0)  # (b,): p(y)
        right = np.tile(parts[0], (b, 1))  # (b, c)
        for k in range(b):
            if k != never:
                right[k] = pairs[:, k] / total[k]
        table = torch.tensor(full)
        copy = table.clone()
        came = numbers(z_given_y(table), (b, c), "z_given_y")
        assert torch.equal(table, copy), (
            "z_given_y changed its table: work on a copy"
        )
        if never is not None:
            assert np.isfinite(came[never]).all(), (
                f"z_given_y: y = {never} never comes, and its row is "
                f"{came[never]}: that was 0 / 0, expected p(z)"
            )
            assert np.allclose(came[never], parts[0], rtol=1e-3, atol=1e-6), (
                f"z_given_y: y = {never} never comes: its row should be p(z)"
            )
        turned = (pairs / pairs.sum(1, keepdims=True)).T  # p(y | z)
        ok = np.allclose(came, right, rtol=1e-3, atol=1e-6)
        assert ok or not np.allclose(came, turned, rtol=1e-3), (
            "z_given_y: that is p(y | z), the condition is on the wrong"
            f" side: the first row sums to {came[0].sum():.3f}"
        )
        by_x = (full / full.sum(0)).mean(1).T if never is None else right
        assert ok or not np.allclose(came, by_x, rtol=1e-3), (
            "z_given_y: that is the plain mean of p(z | x, y) over x: sum x"
            " out of the joint first, and divide after that"
        )
        assert ok, (
            f"z_given_y: shape ({c}, {a}, {b}): a row should be p(z, y) /"
            f" p(y). Expected {right[0].round(4)}, came {came[0].round(4)}"
        )
    print("joint, z_given_y: passed")


check()
