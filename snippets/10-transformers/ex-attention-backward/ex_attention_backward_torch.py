import torch


def attention_backward(Q, K, V, G):
    """The gradients of sum(G * attention(Q, K, V)), by hand.

    Q: (n, k), K: (m, k), V: (m, v), G: (n, v). Returns the gradients with
    respect to Q, K and V, in this order and in their shapes, without the
    library's automatic differentiation. None of the arguments is to be
    changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def plain(came):  # a tensor, an array or lists, as an array
        if isinstance(came, (list, tuple)):
            return np.array([plain(part) for part in came], float)
        return np.array(
            came.tolist() if hasattr(came, "tolist") else came, float
        )

    def value(Q, K, V, G):
        scores = Q @ K.T / Q.shape[1] ** 0.5
        weights = np.exp(scores - scores.max(axis=1, keepdims=True))
        weights /= weights.sum(axis=1, keepdims=True)
        return (G * (weights @ V)).sum()

    rng = np.random.default_rng(0)
    cases = [  # n, m, k, v, and how large queries and keys are
        (2, 3, 4, 5, 1),
        (3, 2, 1, 4, 1),
        (4, 4, 9, 1, 1),
        (1, 5, 2, 3, 1),
        (3, 1, 3, 2, 1),
        (3, 4, 2, 3, 30),
    ]
    for n, m, k, v, size in cases:
        sizes = (n, k), (m, k), (m, v), (n, v)
        arrays = [rng.normal(size=s).astype("float32") for s in sizes]
        arrays[0], arrays[1] = size * arrays[0], size * arrays[1]
        whole = [A.astype(float) for A in arrays]
        expected = []
        for A in whole[:3]:  # central differences, entry by entry
            slope = np.zeros_like(A)
            for at in np.ndindex(A.shape):
                old = A[at]
                A[at] = old + 1e-5
                above = value(*whole)
                A[at] = old - 1e-5
                slope[at] = (above - value(*whole)) / 2e-5
                A[at] = old
            expected.append(slope)
        given = [torch.tensor(A, dtype=torch.float32) for A in arrays]
        before = [A.tolist() for A in given]
        came = attention_backward(*given)
        assert came is not None, (
            "attention_backward returned None: replace the body of the"
            " function"
        )
        said = f"n, m, k, v = {n}, {m}, {k}, {v}: "
        for name, A, old in zip("QKVG", given, before, strict=True):
            assert A.tolist() == old, f"{said}{name} was changed"
        try:
            came = list(came)
        except TypeError:
            raise AssertionError(
                f"{said}expected 3 gradients, came {type(came).__name__}"
            ) from None
        assert len(came) == 3, f"{said}expected 3 gradients, came {len(came)}"
        for name, part, slope in zip("QKV", came, expected, strict=True):
            assert part is not None, f"{said}gradient of {name}: came None"
            part = plain(part)
            assert part.shape == slope.shape, (
                f"{said}gradient of {name}: expected shape {slope.shape}, "
                f"came {part.shape}"
            )
            assert np.isfinite(part).all(), (
                f"{said}gradient of {name}: came {part.round(3)}. Scores can"
                " be large: does your softmax subtract the largest first?"
            )
            assert np.allclose(part, slope, atol=1e-3), (
                f"{said}gradient of {name}: expected\n{slope.round(3)}\n"
                f"came\n{part.round(3)}\nGo back one line at a time: "
                "values, weights, softmax of each row, scale, products."
            )
    print("attention_backward: passed")


check()
