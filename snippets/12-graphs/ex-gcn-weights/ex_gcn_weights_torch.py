def gcn_weights(source, target, n):
    """The entries of a normalised adjacency with loops, as lists.

    source, target: (m,) integers; edge i leads from source[i] to target[i],
    and an undirected edge stands in both directions. No pair stands twice.
    Some nodes may have a loop already, some may have no edge at all.
    Returns (sources, targets, weights), each node's loop once among them, in
    any order. The degree of a node counts what arrives at it, its loop too.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np
import torch


def check():  # in a function, so that its names do not meet yours
    def table(source, target, n, loops=True, twice=False, kind="both"):
        A = np.zeros((n, n))
        np.add.at(A, (target, source), 1.0)
        had = np.diag(A).copy()
        degree = A.sum(1)
        if loops:
            A += np.eye(n) if twice else np.diag(1 - had)
            if kind != "early":
                degree = A.sum(1)
        with np.errstate(all="ignore"):
            if kind == "mean":
                S = A / degree[:, None]
            elif kind == "sender":
                S = A / np.sqrt(A.sum(0)[:, None] * A.sum(0))
            elif kind == "product":
                S = A / (degree[:, None] * degree)
            else:
                S = A / np.sqrt(degree[:, None] * degree)
        return S

    cases = [
        ([0, 1, 1, 2], [1, 0, 2, 1], 3),
        ([0, 1, 1, 2, 2, 0], [1, 0, 2, 1, 2, 0], 4),
        ([0, 1, 2, 3, 3], [3, 3, 3, 0, 4], 6),
        ([], [], 2),
    ]
    for source, target, n in cases:
        said = f"source {source}, target {target}, n = {n}: "
        i, j = np.array(source, int), np.array(target, int)
        expected = table(i, j, n)
        given = [torch.tensor(i), torch.tensor(j)]
        came = gcn_weights(*given, n)
        assert came is not None, (
            "gcn_weights returned None: replace the body of the function"
        )
        for z, old in zip(given, (source, target), strict=True):
            assert z.tolist() == old, f"{said}an argument was changed"
        try:
            came = [z.tolist() if hasattr(z, "tolist") else z for z in came]
            s, t, w = (np.array(z, float).reshape(-1) for z in came)
            assert len(s) == len(t) == len(w)
        except (TypeError, ValueError, AssertionError):
            raise AssertionError(
                f"{said}expected three lists of one length"
            ) from None
        s, t = s.astype(int), t.astype(int)
        assert not len(s) or (min(*s, *t) >= 0 and max(*s, *t) < n), (
            f"{said}the nodes are 0 to {n - 1}"
        )
        assert len(set(zip(s, t, strict=True))) == len(s), (
            f"{said}a pair stands twice: are there loops already?"
        )
        S = np.zeros((n, n))
        S[t, s] = w
        assert np.isfinite(S).all(), f"{said}a weight is not finite"
        if not np.allclose(S, expected, atol=1e-4):
            said += f"expected\n{expected.round(4)}\ncame\n{S.round(4)}\n"
            mistakes = {
                "without loops": table(i, j, n, loops=False),
                "with loops that stand twice": table(i, j, n, twice=True),
                "with degrees taken before the loops": table(
                    i, j, n, kind="early"
                ),
                "divided by the degree of the target only": table(
                    i, j, n, kind="mean"
                ),
                "with degrees of what leaves": table(i, j, n, kind="sender"),
                "without the root": table(i, j, n, kind="product"),
            }
            for name, other in mistakes.items():
                other = np.nan_to_num(other, posinf=0.0)
                assert not np.allclose(S, other, atol=1e-4), (
                    f"{said}These are the weights {name}"
                )
            raise AssertionError(said + "Row i holds what arrives at i")
    print("gcn_weights: passed")


check()
