def sinusoid_table(n, e, base, layout):
    """The sinusoids of positions 0 to n - 1, for e even.

    Pair p, from 0 to e/2 - 1, turns by base ** (-2 p / e) a position.
    layout: "beside" for the order sine 0, cosine 0, sine 1, cosine 1, …,
    "behind" for all sines and then all cosines. Returns (n, e).
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    cases = [
        (5, 4, 100.0),
        (1, 6, 10.0),
        (7, 2, 1000.0),
        (12, 10, 10000.0),
        (90, 4, 10.0),
    ]
    for n, e, base in cases:
        for layout in "beside", "behind":
            p = np.arange(e // 2)
            angles = np.arange(n)[:, None] * base ** (-2 * p / e)
            expected = np.concatenate(
                [np.sin(angles), np.cos(angles)], axis=1
            )
            if layout == "beside":
                beside = np.zeros((n, e))
                beside[:, 0::2], beside[:, 1::2] = (
                    np.sin(angles),
                    np.cos(angles),
                )
                expected = beside
            came = sinusoid_table(n, e, base, layout)
            assert came is not None, (
                "sinusoid_table returned None: replace the body of the"
                " function"
            )
            said = f"n, e, base, layout = {n}, {e}, {base:g}, {layout}: "
            try:
                came = came.tolist() if hasattr(came, "tolist") else came
                if isinstance(came, (list, tuple)):
                    came = [
                        v.tolist() if hasattr(v, "tolist") else v
                        for v in came
                    ]
                came = np.array(came, float)
            except (TypeError, ValueError, RuntimeError):
                raise AssertionError(
                    f"{said}expected shape {(n, e)}, came"
                    f" {type(came).__name__}"
                ) from None
            assert came.shape == (
                n,
                e,
            ), f"{said}expected shape {(n, e)}, came {came.shape}"
            for i in range(n):
                assert np.allclose(came[i], expected[i], atol=1e-3), (
                    f"{said}expected in row {i}, the first to"
                    f" differ,\n{expected[i].round(3)}\ncame\n{came[i].round(3)}\nWhich"
                    " hand is wrong, and is it so from the first turn on?"
                )
    print("sinusoid_table: passed")


check()
