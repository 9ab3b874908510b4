def patch_graph(X, s):
    """Images as graphs of patches.

    X: (b, h, w), s: side of a patch, which divides h and w. Patches are
    numbered row by row, and so are the pixels of each. Returns patches
    (b, n, s * s) and the adjacency (n, n), n = (h / s) * (w / s): 1 where
    two patches share a side, 0 elsewhere and on the diagonal.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np
import torch


def check():  # in a function, so that its names do not meet yours
    def as_array(came):
        if isinstance(came, (list, tuple)):
            return np.array([as_array(v) for v in came], float)
        return np.array(
            came.tolist() if hasattr(came, "tolist") else came, float
        )

    def reference(X, s):
        b, h, w = X.shape
        where = [(i, j) for i in range(h // s) for j in range(w // s)]
        cut = [X[:, i * s : i * s + s, j * s : j * s + s] for i, j in where]
        apart = [
            [abs(i - p) + abs(j - q) for p, q in where] for i, j in where
        ]
        return np.stack([z.reshape(b, -1) for z in cut], 1), np.array(apart)

    rng = np.random.default_rng(0)
    for b, h, w, s in [
        (2, 4, 6, 2),
        (1, 6, 4, 1),
        (3, 6, 9, 3),
        (2, 2, 2, 2),
        (2, 8, 8, 2),
    ]:
        X = rng.normal(size=(b, h, w)).round(2)
        patches, apart = reference(X, s)
        expected = (apart == 1) * 1.0
        n = len(apart)
        given = torch.tensor(X, dtype=torch.float32)
        before = given.tolist()
        came = patch_graph(given, s)
        said = f"b, h, w, s = {b}, {h}, {w}, {s}: "
        assert came is not None, (
            "patch_graph returned None: replace the body of the function"
        )
        assert given.tolist() == before, f"{said}X was changed"
        assert isinstance(came, (tuple, list)) and len(came) == 2, (
            f"{said}expected patches and adjacency, came {type(came).__name__}"
        )
        P, A = map(as_array, came)
        assert P.shape == patches.shape, (
            f"{said}expected patches of shape {patches.shape}, came {P.shape}"
        )
        raw = X.reshape(b, n, s * s)
        right = np.allclose(P, patches, atol=1e-4)
        assert right or not np.allclose(P, raw, atol=1e-4), (
            f"{said}the first patch is {P[0, 0]}, expected {patches[0, 0]}: "
            "these are pixels in the order of memory, not of a square"
        )
        assert right, (
            f"{said}expected, for the first image,\n{patches[0]}\ncame\n{P[0]}"
        )
        assert A.shape == (
            n,
            n,
        ), f"{said}expected an adjacency of shape {(n, n)}, came {A.shape}"
        assert not np.diagonal(A).any(), f"{said}a patch is joined to itself"
        for i, j in zip(*np.nonzero(~np.isclose(A, expected)), strict=True):
            touch = "share a side" if expected[i, j] else "do not touch"
            if abs(i // (w // s) - j // (w // s)) == 1 and apart[i, j] == 2:
                touch = "touch at a corner only"
            raise AssertionError(
                f"{said}patches {i} and {j} {touch}, the entry is {A[i, j]}; "
                f"there are {A.sum():.0f} ones, expected {expected.sum():.0f}"
            )
    print("patch_graph: passed")


check()
