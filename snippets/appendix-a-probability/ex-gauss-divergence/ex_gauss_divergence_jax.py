import jax.numpy as jnp


def gauss_divergence(m, s, k, t):
    """The divergence D(p, q) of Gaussians with independent entries.

    m, s: (n, d), means and standard deviations of p, one row for each of n
    distributions; k, t: (d,), those of q; returns (n,).
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(came, shape):  # floats, from arrays of any kind
        assert came is not None, (
            "gauss_divergence returned None: replace the body of the function"
        )
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(f"expected numbers, came {came!r}") from None
        assert came.shape == shape, (
            f"expected shape {shape}, came shape {came.shape}"
        )
        return came

    rng = np.random.default_rng(0)
    for n, d in [(1, 1), (4, 3), (3, 3), (2, 5)]:
        m, k = rng.normal(size=(n, d)), rng.normal(size=d)
        s, t = (
            rng.uniform(0.4, 2.5, size=(n, d)),
            rng.uniform(0.4, 2.5, size=d),
        )

        def terms(m, s, k, t):
            return np.log(t / s) + (s**2 + (m - k) ** 2) / (2 * t**2) - 0.5

        expected = terms(m, s, k, t).sum(axis=-1)
        mistakes = {
            "That is D(q, p): p, the rows, stands first": (
                terms(k, t, m, s).sum(axis=-1)
            ),
            "That is right if s and t are variances: they are standard deviations, and the formula wants their squares": (
                terms(m, np.sqrt(s), k, np.sqrt(t)).sum(axis=-1)
            ),
            "Independent entries add: sum over d, do not take the mean": (
                expected / d
            ),
            "It is off by d/2: the divergence of a Gaussian from itself has to be 0": (
                expected + d / 2
            ),
        }
        given = [jnp.asarray(a) for a in (m, s, k, t)]
        came = numbers(gauss_divergence(*given), (n,))
        for before, after in zip((m, s, k, t), given, strict=True):
            assert np.allclose(before, np.asarray(after)), (
                "an input was changed: work on a copy"
            )
        right = np.allclose(came, expected, rtol=1e-3, atol=1e-4)
        said = (
            f"n = {n}, d = {d}: expected {expected.round(3)}, "
            f"came {came.round(3)}. "
        )
        for mistake, value in mistakes.items():
            close = np.allclose(came, value, rtol=1e-3, atol=1e-4)
            assert right or not close, said + mistake
        assert right, said + "Compare with the formula, term by term"
    print("gauss_divergence: passed")


check()
