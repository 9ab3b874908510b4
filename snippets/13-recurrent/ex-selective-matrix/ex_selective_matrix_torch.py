def selective_matrix(delta, a, B, C):
    """The matrix M with Y = M X, of one head of a selective layer.

    S_i = exp(a delta_i) S_(i - 1) + delta_i b_i x_i^T, from S = 0, and
    y_i = S_i^T c_i. delta: (n,), positive; a: a negative number;
    B, C: (n, e), a row for each token. Returns (n, n).
    None of the arguments is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np
import torch


def check():  # in a function, so that its names do not meet yours
    def reference(delta, a, B, C):
        n = len(delta)
        M = np.zeros((n, n))
        for i in range(n):
            for j in range(i + 1):
                decay = np.exp(a * delta[j + 1 : i + 1].sum())
                M[i, j] = (C[i] * B[j]).sum() * decay * delta[j]
        return M

    rng = np.random.default_rng(0)
    cases = [(1, 2, -1.0, 1.0), (4, 3, -0.5, 1.0), (6, 1, -2.0, 0.5)]
    for n, e, a, size in [*cases, (400, 2, -1.0, 4.0)]:
        delta = rng.uniform(0.2, 1.0, n) * size
        B, C = rng.normal(size=(2, n, e))
        expected = reference(delta, a, B, C)
        over = delta[:, None] / delta  # (n, n): delta_i over delta_j
        own = np.exp(a * delta)
        mistakes = {
            "with the step of token j in the decay": expected * own,
            "with the decay of token i left out": expected / own[:, None],
            "without delta_j where token j is written": expected / delta,
            "with delta_i where token j is written": expected * over,
            "with a taken for -1": reference(delta, -1.0, B, C),
            "with B and C exchanged": reference(delta, a, C, B),
            "of a layer that reads from the future": expected.T,
            "with zeros on the diagonal": np.tril(expected, -1),
        }
        given = [torch.tensor(z, dtype=torch.float32) for z in (delta, B, C)]
        before = [z.tolist() for z in given]
        came = selective_matrix(given[0], a, given[1], given[2])
        said = f"n, e, a = {n}, {e}, {a}: "
        assert came is not None, (
            "selective_matrix returned None: replace the body of the function"
        )
        for name, z, old in zip(
            ("delta", "B", "C"), given, before, strict=True
        ):
            assert z.tolist() == old, f"{said}{name} was changed"
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            came = np.array(came, float)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}expected shape {(n, n)}, came {type(came).__name__}"
            ) from None
        assert came.shape == (
            n,
            n,
        ), f"{said}expected shape {(n, n)}, came {came.shape}"
        bad = n * n - np.isfinite(came).sum()
        assert bad == 0, (
            f"{said}{bad} entries are not finite: mask the logarithm of the "
            "decay, not its exponential, and divide by no product"
        )
        if not np.allclose(came, expected, rtol=1e-3, atol=1e-3):
            for name, other in mistakes.items():
                assert not np.allclose(came, other, rtol=1e-3, atol=1e-3), (
                    f"{said}This is the matrix {name}"
                )
            i, j = np.argwhere(abs(came - expected) > 1e-3)[0]
            raise AssertionError(
                f"{said}expected {expected[i, j]:.4f} in row {i}, column {j},"
                f" came {came[i, j]:.4f}"
            )
    print("selective_matrix: passed")


check()
