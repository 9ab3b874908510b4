import torch


def rotary(x, start, layout, base):
    """Turn the pairs of each row by its position times theta_p.

    x: (n, k), k even; the first row stands at position start, from 0
    on. Pair p = 0, ..., k/2 - 1 is turned by theta_p = base^(-2 p / k)
    a place: entries 2 p and 2 p + 1 if layout is "interleaved", p and
    p + k/2 if it is "half". A turn by a takes the pair (1, 0) to
    (cos a, sin a). Returns (n, k). x is not to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    rng = np.random.default_rng(0)
    cases = [
        (3, 4, 0, 100.0),
        (2, 6, 5, 10000.0),
        (5, 2, 11, 50.0),
        (1, 8, 3, 30.0),
        (4, 10, 200, 1000.0),
        (6, 6, 1, 7.0),
    ]
    for n, k, start, base in cases:
        x = rng.normal(size=(n, k))
        theta = base ** (-2 * np.arange(k // 2) / k)
        turn = np.exp(1j * (start + np.arange(n))[:, None] * theta)
        for layout in "interleaved", "half":
            expected = np.empty((n, k))
            pairs = slice(0, k, 2), slice(1, k, 2)
            if layout == "half":
                pairs = slice(0, k // 2), slice(k // 2, k)
            z = (x[:, pairs[0]] + 1j * x[:, pairs[1]]) * turn
            expected[:, pairs[0]], expected[:, pairs[1]] = z.real, z.imag
            given = torch.tensor(x, dtype=torch.float32)
            before = given.tolist()
            came = rotary(given, start, layout, base)
            assert came is not None, (
                "rotary returned None: replace the body of the function"
            )
            said = f"n, k, start = {n}, {k}, {start}, {layout}, base {base}: "
            assert given.tolist() == before, f"{said}x was changed"
            try:
                if isinstance(came, (list, tuple)):
                    came = [
                        v.tolist() if hasattr(v, "tolist") else v
                        for v in came
                    ]
                came = came.tolist() if hasattr(came, "tolist") else came
                came = np.array(came, float)
            except (TypeError, ValueError, RuntimeError):
                raise AssertionError(
                    f"{said}expected real numbers, shape {(n, k)}, came none"
                ) from None
            assert came.shape == (
                n,
                k,
            ), f"{said}expected shape {(n, k)}, came {came.shape}"
            assert np.allclose(came, expected, atol=1e-3), (
                f"{said}expected\n{expected.round(3)}\ncame\n{came.round(3)}\nWhich"
                " entries are a pair, by which angle is it turned (start,"
                " theta_p), and which way?"
            )
    print("rotary: passed")


check()
