def segment_softmax(scores, target, n):
    """Softmax within the edges that arrive at the same node.

    scores: (m,) in float32, of either sign and any size; target: (m,),
    integers from 0 to n - 1 in any order. Some nodes may have no edge.
    Returns (m,), a weight for each edge. No argument is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np
import torch


def check():  # in a function, so that its names do not meet yours
    def reference(scores, target, n):
        S = np.asarray(scores, float)
        a = np.zeros(len(S))
        for i in range(n):
            mine = np.asarray(target) == i
            if mine.any():
                E = np.exp(S[mine] - S[mine].max())
                a[mine] = E / E.sum()
        return a

    cases = [
        ("three nodes", [0.5, 1, -1, 2, 0], [0, 1, 1, 2, 0], 3),
        ("edges in any order", [1, 2, 3, 0, -2, 1.5], [2, 0, 2, 1, 0, 2], 3),
        ("a node without edges", [1, -1, 0.5], [3, 0, 3], 5),
        ("one score of 1000", [0, 1, 1000, 999], [0, 0, 1, 1], 2),
        ("scores near -1000", [-1000, -1001, 2], [1, 1, 0], 2),
        ("no edges", [], [], 2),
    ]
    for said, scores, target, n in cases:
        expected = reference(scores, target, n)
        s, t = (
            torch.tensor(scores, dtype=torch.float32),
            torch.tensor(target, dtype=torch.long),
        )
        came = segment_softmax(s, t, n)
        assert came is not None, (
            "segment_softmax returned None: replace the body of the function"
        )
        assert s.tolist() == scores and t.tolist() == target, (
            f"{said}: an argument was changed"
        )
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            came = np.array(came, float)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}: expected {len(scores)} weights, came "
                f"{type(came).__name__}"
            ) from None
        assert came.shape == expected.shape, (
            f"{said}: expected a weight for each edge, shape "
            f"{expected.shape}, came {came.shape}"
        )
        large = np.array(scores, float) > 88
        where = (
            "e to the power of a large score overflows: subtract something"
            if np.isnan(came[large]).any()
            else "Is it the node's own largest score that is subtracted?"
        )
        assert not np.isnan(came).any(), (
            f"{said}: expected {expected.round(3)}, came {came.round(3)}."
            f" {where}"
        )
        if not np.allclose(came, expected, rtol=1e-3, atol=1e-4):
            S = np.array(scores, float)
            everywhere = np.exp(S - S.max()) / np.exp(S - S.max()).sum()
            assert not np.allclose(came, everywhere, atol=1e-4), (
                f"{said}: expected {expected.round(3)}, came "
                f"{came.round(3)}. This is one softmax over all edges"
            )
            raise AssertionError(
                f"{said}: expected {expected.round(3)}, came {came.round(3)}"
                ". The weights of the edges with one target add up to 1"
            )
    print("segment_softmax: passed")


check()
