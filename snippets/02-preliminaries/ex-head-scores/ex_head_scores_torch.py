import torch


def head_scores(Q, K):
    """S[b, h, n, m] = sum over d of Q[b, n, h, d] K[b, m, h, d] / sqrt(d).

    Q: (b, n, h, d); K: (b, m, h, d); returns (b, h, n, m)
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def reference(Q, K):  # entry by entry
        (b, n, h, d), m = Q.shape, K.shape[1]
        S = np.zeros((b, h, n, m))
        for e, g, i, j in np.ndindex(b, h, n, m):
            S[e, g, i, j] = (Q[e, i, g] * K[e, j, g]).sum() / d**0.5
        return S

    rng = np.random.default_rng(3)
    for b, n, m, h, d in [(2, 3, 3, 3, 4), (1, 2, 5, 2, 9), (3, 4, 1, 1, 2)]:
        q = rng.integers(-3, 4, (b, n, h, d)).astype("float32")
        k = rng.integers(-3, 4, (b, m, h, d)).astype("float32")
        expected = reference(q, k)
        name = f"Q {q.shape} and K {k.shape}"
        Q, K = torch.tensor(q), torch.tensor(k)
        came = head_scores(Q, K)
        assert came is not None, (
            "head_scores returned None: replace the body of the function"
        )
        assert (Q.numpy() == q).all() and (K.numpy() == k).all(), (
            f"{name}: Q or K was changed: work on a copy"
        )
        if isinstance(came, torch.Tensor):
            came = came.detach()
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{name}: expected scores, came {came!r}"
            ) from None
        assert came.shape == (b, h, n, m), (
            f"{name}: expected shape {(b, h, n, m)}, came {came.shape}"
        )
        off = abs(came - expected)
        at = tuple(map(int, np.unravel_index(off.argmax(), off.shape)))
        text = (
            f"{name}, entry {at}: expected {expected[at]:.4f}, came "
            f"{came[at]:.4f}"
        )
        # what comes if a letter of its own lets the heads of K be summed
        summed = reference(q, np.repeat(k.sum(2, keepdims=True), h, axis=2))
        for wrong, hint in [  # a hint only where it gives what came
            (expected * d**0.5, "The root of d is missing"),
            (expected / d**0.5, "Divided by d: where is its root?"),
            (expected.swapaxes(2, 3), "After the arrow comes n, then m"),
            (summed, "Is h the same letter in all three places?"),
        ]:
            likely = np.shape(wrong) == came.shape and np.allclose(
                came, wrong
            )
            assert off.max() < 1e-3 or not likely, f"{text}. {hint}"
        assert off.max() < 1e-3, text
    print("head_scores: passed")


check()
