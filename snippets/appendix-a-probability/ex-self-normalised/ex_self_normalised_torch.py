import torch


def weighted_mean(log_p, log_q, f):
    """A mean under p from draws of q, where p is known up to a factor.

    log_p, log_q, f: (n,), for each of n draws from q the logarithm of the
    density p up to one unknown constant, log q, and the value f(x).
    Returns the sum of w f over the sum of w, with w = p / q, and the
    effective sample size. Two scalars. The logarithms may be in the
    thousands, of either sign.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(came):  # two floats, from scalars of any kind
        assert came is not None, (
            "weighted_mean returned None: replace the body of the function"
        )
        try:
            first, second = came
        except (TypeError, ValueError):
            raise AssertionError(
                "expected two numbers, the mean and the effective sample"
                f" size, came {came!r}"
            ) from None
        parts = []
        for part in (first, second):
            if torch.is_tensor(part):
                part = part.detach().cpu().numpy()
            part = np.asarray(part, dtype=float)
            assert part.size == 1, (
                f"expected numbers, came shape {part.shape}"
            )
            parts.append(part.item())
        return parts

    rng = np.random.default_rng(0)
    for n, constant, shift, width in [
        (6, 0.0, 0.0, 1),
        (4, 3.0, 0.0, 1),
        (50, -2.0, 1.0, 1),
        (5, 1500.0, 0.0, 1),
        (8, -1800.0, 2.0, 1),
        (7, 0.0, 0.0, 60),
        (1, 0.5, 0.0, 1),
    ]:
        x = width * rng.normal(size=n)
        inputs = [  # log p, log q, f
            -np.square(x - 0.4) / 2 / 0.7 + constant,
            -np.square(x) / 2 - 0.9 + shift,
            x + 2,
        ]
        inputs = [a.astype(np.float32) for a in inputs]
        given = [torch.tensor(a) for a in inputs]
        log_p, log_q, f = (a.astype(float) for a in inputs)
        ratio = log_p - log_q
        w = np.exp(ratio - ratio.max())  # (n,)
        mean, size = (w * f).sum() / w.sum(), w.sum() ** 2 / (w * w).sum()
        came, its_size = numbers(weighted_mean(*given))
        for a, b in zip(inputs, given, strict=True):
            assert np.array_equal(a, np.asarray(b)), (
                "an input was changed: work on a copy"
            )
        said = (
            f"n = {n}, log p {log_p[0]:.2f}, …, log q {log_q[0]:.2f}, …: "
            f"expected the mean {mean:.4f}, came {came:.4f}. "
        )
        assert np.isfinite(came), (
            said + "exp of large numbers is infinite, and of very negative"
            " ones 0: "
            "subtract the largest logarithm first, as softmax does"
        )
        right = np.isclose(came, mean, rtol=2e-3)
        with np.errstate(all="ignore"):
            alone = np.exp(log_p - log_p.max())
            wrong = {
                "The weights do not add up to n where p lacks a factor: divide by their sum": (
                    (np.exp(ratio) * f).mean()
                ),
                "That is the plain mean: the draws come from q": f.mean(),
                "The weight is p over q: draws that q favours count less": (
                    (alone * f).sum() / alone.sum()
                ),
                "That is q over p": (f / w).sum() / (1 / w).sum(),
            }
        for mistake, value in wrong.items():
            assert right or not np.isclose(came, value, rtol=2e-3), (
                said + mistake
            )
        assert right, said + "It is the sum of w f over the sum of w"

        said = (
            f"n = {n}: expected the effective sample size {size:.3f}, came "
            f"{its_size:.3f}. "
        )
        right = np.isclose(its_size, size, rtol=2e-3)
        for mistake, value in {
            "That is 1 over the largest share of the weight": (
                w.sum() / w.max()
            ),
            "That is its share of n": size / n,
            "That is the inverse": 1 / size,
            "Weights that add up to 1 have the square 1 on top, not n": (
                size * n
            ),
        }.items():
            assert right or not np.isclose(its_size, value, rtol=2e-3), (
                said + mistake
            )
        assert right, (
            said
            + "It is the square of the sum of w over the sum of the squares"
        )
    print("weighted_mean: passed")


check()
