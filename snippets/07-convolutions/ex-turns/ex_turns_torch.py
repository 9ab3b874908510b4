import torch
import torch.nn.functional as F


def correlate(X, K):  # (4, h, w) and (4, s, s) -> (h - s + 1, w - s + 1)
    return F.conv2d(X[None], K[None])[0, 0]


def turn_layer(X, K):
    """Four maps from four maps, so that a quarter turn goes through.

    A turn of a stack of four maps turns each map by rot90, and moves map 0
    to place 1, 1 to 2, 2 to 3 and 3 to 0. The layer of the turned stack is
    the turn of the layer of the stack, and map 0 of what it returns is
    correlate(X, K).

    X: (4, h, w); K: (4, s, s); neither is to be changed.
    Returns (4, h - s + 1, w - s + 1), the image square or not.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(said, came, shape):  # what came, as NumPy's float64
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            came = np.array(came, float)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}expected a tensor of shape {shape}, "
                f"came {type(came).__name__}"
            ) from None
        assert came.shape == shape, (
            f"{said}expected shape {shape}, came {came.shape}"
        )
        return came

    def reference(X, K):
        s, maps = K.shape[1], []
        for r in range(4):  # the kernel of map r is K, turned r times
            turned = np.roll(np.rot90(K, r, (1, 2)), r, axis=0)
            view = np.lib.stride_tricks.sliding_window_view(X, (s, s), (1, 2))
            maps.append(np.einsum("thwuv,tuv->hw", view, turned))
        return np.stack(maps)

    rng = np.random.default_rng(0)
    for h, w, s in [(4, 4, 3), (6, 6, 2), (5, 7, 3), (6, 3, 3), (3, 5, 1)]:
        X = rng.integers(-4, 5, (4, h, w)).astype(float)
        K = rng.integers(-4, 5, (4, s, s)).astype(float)
        K[0, 0, 0] = 9
        expected = reference(X, K)
        given = (
            torch.tensor(X, dtype=torch.float32),
            torch.tensor(K, dtype=torch.float32),
        )
        before = [A.tolist() for A in given]
        came = turn_layer(*given)
        assert came is not None, (
            "turn_layer returned None: replace the body of the function"
        )
        for name, A, was in zip("XK", given, before, strict=True):
            assert A.tolist() == was, f"{name} was changed: work on a copy"
        said = f"X {X.shape}, K {K.shape}: "
        came = numbers(said, came, expected.shape)
        right = [
            np.allclose(a, b, atol=0.01)
            for a, b in zip(came, expected, strict=True)
        ]
        if not all(right):
            r = right.index(False)
            said += f"map {r}: expected\n{expected[r].round()}\ncame\n"
            said += f"{came[r].round(2)}\n"
            assert r > 0, said + "Map 0 is correlate(X, K)"
            back = np.allclose(came, expected[[0, 3, 2, 1]], atol=0.01)
            assert not back, (
                said + "These are the maps of turns the other way"
            )
            raise AssertionError(
                said
                + "Map r follows from map 0: turn the stack back r times, "
                "take map 0, turn that forward r times"
            )
    print("turn_layer: passed")


check()
