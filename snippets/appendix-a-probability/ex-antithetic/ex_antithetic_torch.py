import torch


def mirrored(f, u):
    """A mean of f over uniform numbers, from each draw and its mirror image.

    f: maps (n,) to (n,), entry by entry; u: (n,) draws between 0 and 1,
    with n at least 2. Each u is used together with 1 - u. Returns the
    estimate of E[f(u)] and its error bar, the standard deviation of the n
    independent numbers that it is a mean of (with divisor n - 1) over the
    root of n. Two scalars.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(came):  # two floats, from scalars of any kind
        assert came is not None, (
            "mirrored returned None: replace the body of the function"
        )
        try:
            first, second = came
        except (TypeError, ValueError):
            raise AssertionError(
                f"expected two numbers, estimate and error bar, came {came!r}"
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
    cases = [  # name, the function for the reader, the same for NumPy, draws
        ("exp(u)", torch.exp, np.exp, rng.random(5)),
        ("u^3", lambda u: u**3, lambda u: u**3, rng.random(12)),
        (
            "1 / (1 + u)",
            lambda u: 1 / (1 + u),
            lambda u: 1 / (1 + u),
            [0.1, 0.7],
        ),
        ("(u - 1/4)^2", *2 * (lambda u: (u - 0.25) ** 2,), rng.random(40)),
    ]
    for name, f, same, draws in cases:
        draws = np.array(draws, dtype=np.float32)
        u = torch.tensor(draws)
        v, n = draws.astype(float), len(draws)
        both = np.stack([same(v), same(1 - v)])  # (2, n)
        pairs = both.mean(axis=0)  # (n,): these are independent
        estimate, bar = pairs.mean(), pairs.std(ddof=1) / np.sqrt(n)
        came, its_bar = numbers(
            mirrored(lambda u, f=f: f(torch.as_tensor(u)), u)
        )
        assert np.array_equal(np.asarray(u), draws), (
            "u was changed: work on a copy"
        )
        said = (
            f"{name}, n = {n}: expected the estimate {estimate:.5f}, came"
            f" {came:.5f}. "
        )
        right = np.isclose(came, estimate, rtol=1e-4)
        for mistake, value in {
            "That is the mean over u alone": both[0].mean(),
            "That is twice the mean: a pair counts as one number, its mean": (
                2 * estimate
            ),
            "The mirror image of u is 1 - u; -u is outside of 0 to 1": (
                (same(v) + same(-v)).mean() / 2
            ),
        }.items():
            assert right or not np.isclose(came, value, rtol=1e-4), (
                said + mistake
            )
        assert right, said + "It is the mean over all u and all 1 - u"

        said = (
            f"{name}, n = {n}: expected the error bar {bar:.5f}, came"
            f" {its_bar:.5f}. "
        )
        right = np.isclose(its_bar, bar, rtol=2e-3, atol=2e-6)
        for mistake, value in {
            "A draw and its mirror image are not independent: it is the n means of pairs that are": (
                both.std(ddof=1) / np.sqrt(2 * n)
            ),
            "That is the bar of the u alone": (
                both[0].std(ddof=1) / np.sqrt(n)
            ),
            "That is the standard deviation of one pair: the mean of n has its root of n": pairs.std(
                ddof=1
            ),
            "The n means of pairs stand once each: the root is of n, not 2n": (
                bar / np.sqrt(2)
            ),
            "Divide by n - 1 inside the standard deviation": (
                pairs.std() / np.sqrt(n)
            ),
        }.items():
            assert right or not np.isclose(its_bar, value, rtol=2e-3), (
                said + mistake
            )
        assert right, (
            said + "Its n numbers are the means of f(u) and f(1 - u)"
        )
    print("mirrored: passed")


check()
