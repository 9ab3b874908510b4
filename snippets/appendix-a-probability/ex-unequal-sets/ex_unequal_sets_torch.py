import torch


def wasserstein(x, y):
    """The Wasserstein distance of two sets of numbers.

    x: (n,), y: (m,), in any order; each number of x has the mass 1/n, each
    of y the mass 1/m; returns a scalar ().
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(came, shape):  # floats, from arrays of any kind
        assert came is not None, (
            "wasserstein returned None: replace the body of the function"
        )
        if torch.is_tensor(came):
            came = came.detach().cpu().numpy()
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(f"expected numbers, came {came!r}") from None
        assert came.shape == shape, (
            f"expected shape {shape}, came shape {came.shape}"
        )
        return came

    for x, y in [
        ([2.0, 0.0], [5.0, 1.0, 1.0]),
        ([0.0], [1.0, 3.0]),
        ([4.0, -1.0, 2.0], [0.0, 3.0]),
        ([1.0, 2.0, 6.0, 7.0], [3.0, 0.0, 5.0, 12.0]),
        ([1.0, 1.0, -2.0, 8.0, 3.0], [2.0, -4.0, 1.0]),
    ]:
        n, m = len(x), len(y)  # copy each until both sets have n · m numbers
        long = np.repeat(np.sort(x), m), np.repeat(np.sort(y), n)
        expected = np.abs(long[0] - long[1]).mean()
        u = (np.arange(n) + 0.5) / n
        smooth = np.interp(u, (np.arange(m) + 0.5) / m, np.sort(y))
        k = min(n, m)
        cut = np.abs(np.sort(x)[:k] - np.sort(y)[:k]).mean()
        given = torch.tensor(x), torch.tensor(y)
        came = numbers(wasserstein(*given), ()).item()
        assert given[0].tolist() == x and given[1].tolist() == y, (
            "x or y was changed: work on a copy"
        )
        right = np.isclose(came, expected, rtol=1e-4, atol=1e-5)
        said = f"{x} and {y}: expected {expected:.4f}, came {came:.4f}. "
        for mistake, value in {
            "That is the difference of the means: mass that moves to the left and mass that moves to the right do not cancel": abs(
                np.mean(x) - np.mean(y)
            ),
            "That leaves out the largest numbers of the longer set: all of its mass has to go somewhere": (
                cut
            ),
            "That invents numbers between those of y: a mass moves to a number of y, or is divided between several": (
                np.abs(np.sort(x) - smooth).mean()
            ),
        }.items():
            assert right or not np.isclose(came, value, rtol=1e-4), (
                said + mistake
            )
        assert right, (
            said
            + "Each number carries the mass 1/n or 1/m; in order, fill one"
            " set "
            "with the other"
        )
    print("wasserstein: passed")


check()
