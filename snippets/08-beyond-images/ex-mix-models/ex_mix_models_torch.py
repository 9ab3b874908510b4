import torch


def mixed_perplexity(p, q, w):
    """The perplexity of a mixture of two models, symbol by symbol.

    p, q: (n,), the probabilities that each model gave to the n symbols
    that came, all positive; w: weight of the first model, from 0 to 1; the
    second has the rest. Neither p nor q is to be changed. Returns a number.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def number(said, came):  # what came, as a float
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            came = np.array(came, float)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}expected a number, came {type(came).__name__}"
            ) from None
        assert came.size == 1, (
            f"{said}expected a number, came shape {came.shape}"
        )
        return float(came.reshape(()))

    rng = np.random.default_rng(0)
    for n, w in [(4, 0.5), (1, 0.25), (7, 0.8), (5, 0.0), (3, 1.0)]:
        p, q = rng.uniform(0.02, 0.9, size=(2, n))
        expected = np.exp(-np.log(w * p + (1 - w) * q).mean())
        averaged = w * np.exp(-np.log(p).mean())
        averaged += (1 - w) * np.exp(-np.log(q).mean())
        of_logs = np.exp(-(w * np.log(p) + (1 - w) * np.log(q)).mean())
        given = (
            torch.tensor(p, dtype=torch.float32),
            torch.tensor(q, dtype=torch.float32),
        )
        before = [x.tolist() for x in given]
        came = mixed_perplexity(*given, w)
        assert came is not None, (
            "mixed_perplexity returned None: replace the body of the function"
        )
        said = f"n = {n}, w = {w}: "
        assert [x.tolist() for x in given] == before, (
            f"{said}p or q was changed: work on a copy"
        )
        came = number(said, came)
        said += f"expected {expected:.4f}, came {came:.4f}. "
        off = not np.isclose(came, expected, rtol=1e-3)
        assert not (off and np.isclose(came, averaged, rtol=1e-3)), (
            said
            + "This is the average of two perplexities. What probability does"
            " the mixture give to each symbol?"
        )
        assert not (off and np.isclose(came, of_logs, rtol=1e-3)), (
            said
            + "This averages logarithms. The mixture averages probabilities"
        )
        assert not off, (
            said + "Mix, then take the logarithm, the mean, and exp"
        )
    print("mixed_perplexity: passed")


check()
