def fixed_point_gradient(W, x, g):
    """Gradients through the fixed point z = tanh(W z + x).

    W: (e, e), of spectral norm below 1; x: (e,); g: (e,), the gradient of a
    loss with respect to z. Find z by iteration. Returns the gradients of
    the loss with respect to W, (e, e), and to x, (e,). Do not differentiate
    through the iteration. None of the arguments is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np
import torch


def check():  # in a function, so that its names do not meet yours
    def reference(
        W, x, g, turned=True, slope=True, sign=-1.0, once=False, m=500
    ):
        z, e = np.zeros(len(x)), len(x)
        for _ in range(m):
            z = np.tanh(W @ z + x)
        D = np.diag(1 - z**2)
        J = D @ W
        M = np.eye(e) + sign * (J.T if turned else J)
        w = g if once else np.linalg.solve(M, g)
        w = D @ w if slope else w
        return np.outer(w, z), w

    rng = np.random.default_rng(0)
    cases = [(3, 0.5), (4, 0.9), (1, 0.7), (2, 0.0), (5, 0.95), (3, 0.96)]
    for e, size in cases:
        W = rng.normal(size=(e, e))
        if size == 0.96:  # all directions are slow
            W = np.linalg.qr(W)[0]
        W *= size / np.linalg.norm(W, 2)
        x, g = rng.normal(0, 0.5, (2, e))
        arrays = (W, x, g)
        expected = reference(*arrays)
        mistakes = {
            "of the last step alone": reference(*arrays, once=True),
            "of a system that is not transposed": reference(
                *arrays, turned=False
            ),
            "without the slope of tanh behind the system": reference(
                *arrays, slope=False
            ),
            "with I + J for I - J": reference(*arrays, sign=1.0),
            "at a state that has not come to rest": reference(*arrays, m=3),
            "with W's gradient turned": [v.T for v in reference(*arrays)],
        }
        said = f"e = {e}, norm of W = {size}: "
        given = [torch.tensor(z, dtype=torch.float32) for z in arrays]
        before = [z.tolist() for z in given]
        came = fixed_point_gradient(*given)
        assert came is not None, (
            "fixed_point_gradient returned None: replace the body of the"
            " function"
        )
        for i, (z, old) in enumerate(zip(given, before, strict=True)):
            assert z.tolist() == old, f"{said}argument {i} was changed"
        assert isinstance(came, (tuple, list)) and len(came) == 2, (
            f"{said}expected two gradients, came {type(came).__name__}"
        )
        for which, c, right in zip(("W", "x"), came, expected, strict=True):
            try:
                c = c.tolist() if hasattr(c, "tolist") else c
                c = np.array(c, float)
            except (TypeError, ValueError, RuntimeError):
                raise AssertionError(
                    f"{said}the gradient of {which} is no array of numbers"
                ) from None
            assert c.shape == right.shape, (
                f"{said}gradient of {which}: expected shape {right.shape}, "
                f"came {c.shape}"
            )
            if np.allclose(c, right, rtol=1e-3, atol=1e-4):
                continue
            told = f"{said}gradient of {which}: expected\n{right.round(3)}\n"
            told += f"came\n{c.round(3)}\n"
            for what, other in mistakes.items():
                wrong = other[("W", "x").index(which)]
                assert wrong.shape != c.shape or not np.allclose(
                    c, wrong, rtol=1e-3, atol=1e-4
                ), f"{told}This is the result {what}"
            raise AssertionError(
                told
                + "Compare with the gradient through 500 unrolled steps: "
                "few steps, or few terms of a series, are not enough"
            )
    print("fixed_point_gradient: passed")


check()
