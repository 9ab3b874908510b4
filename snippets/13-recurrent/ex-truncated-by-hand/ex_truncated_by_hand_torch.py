def truncated(A, B, X, Y, k):
    """The gradient of a tanh layer, cut after every k steps.

    A: (e, e); B: (e, d); X: (n, d), inputs; Y: (n, e), wanted states.
    From s_0 = 0, s_i = tanh(A s_(i-1) + B x_i). The loss is half the sum of
    the squares of s_i - y_i, over all steps. States go on over the cuts, the
    gradient does not; pieces are steps 1 to k, k + 1 to 2k and so on, and
    the last may be shorter. Returns the gradients of A, (e, e), and of B,
    (e, d). None of the arguments is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np
import torch


def check():  # in a function, so that its names do not meet yours
    def reference(A, B, X, Y, k, reset=False, late=0, slope=True, half=1.0):
        n, s, S, P = len(X), np.zeros(len(A)), [], []
        for i, x in enumerate(X):
            P.append(0 * s if reset and i % k == 0 else s)  # before the step
            s = np.tanh(A @ P[-1] + B @ x)
            S.append(s)
        G_A, G_B, carried = np.zeros_like(A), np.zeros_like(B), 0
        for i in reversed(range(n)):
            a = half * (S[i] - Y[i]) + carried
            a = a * (1 - S[i] ** 2) if slope else a
            G_A, G_B = G_A + np.outer(a, P[i]), G_B + np.outer(a, X[i])
            carried = 0 if (i + late) % k == 0 else A.T @ a
        return G_A, G_B

    rng = np.random.default_rng(0)
    for n, d, e, k in [
        (6, 2, 3, 3),
        (7, 1, 2, 5),
        (5, 3, 4, 1),
        (4, 2, 2, 9),
    ]:
        A, B = rng.normal(size=(e, e)), rng.normal(size=(e, d))
        X, Y = rng.normal(0, 0.5, (n, d)), rng.normal(0, 0.5, (n, e))
        arrays = (A, B, X, Y)
        expected = reference(*arrays, k)
        mistakes = {
            "without cuts": reference(*arrays, n),
            "of cuts after each step": reference(*arrays, 1),
            "of states set to 0 at each cut": reference(
                *arrays, k, reset=True
            ),
            "of borders one step too early": reference(*arrays, k, late=1),
            "of borders one step too late": reference(*arrays, k, late=-1),
            "of pieces counted from the end": reference(*arrays, k, late=-n),
            "without the slope of tanh": reference(*arrays, k, slope=False),
            "of the squares without the half": reference(
                *arrays, k, half=2.0
            ),
        }
        said = f"n, d, e, k = {n}, {d}, {e}, {k}: "
        given = [torch.tensor(z, dtype=torch.float32) for z in arrays]
        before = [z.tolist() for z in given]
        came = truncated(*given, k)
        assert came is not None, (
            "truncated returned None: replace the body of the function"
        )
        for i, (z, old) in enumerate(zip(given, before, strict=True)):
            assert z.tolist() == old, f"{said}argument {i} was changed"
        assert isinstance(came, (tuple, list)) and len(came) == 2, (
            f"{said}expected two gradients, came {type(came).__name__}"
        )
        for which, c, right in zip(("A", "B"), came, expected, strict=True):
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
                wrong = other[("A", "B").index(which)]
                assert wrong.shape != c.shape or not np.allclose(
                    c, wrong, rtol=1e-3, atol=1e-4
                ), f"{told}This is the result {what}"
            raise AssertionError(
                told
                + "If k = n is right, look at what happens between pieces"
            )
    print("truncated: passed")


check()
