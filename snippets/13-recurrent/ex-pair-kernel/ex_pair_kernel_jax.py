def pair_kernel(lam, c, b, n):
    """The real kernel of a diagonal model, for distances 0 to n - 1.

    lam, c, b: (e,), complex. Of each pair of conjugate eigenvalues, lam
    holds the one with a positive imaginary part; the other one, with its
    conjugate c and b, is left out. An eigenvalue with imaginary part 0 has
    real c and b and no partner.
    Returns (n,), real. None of the arguments is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax
import jax.numpy as jnp
import numpy as np


def check():  # in a function, so that its names do not meet yours
    jax.config.update("jax_default_matmul_precision", "highest")

    def kernel(lam, c, b, first, n, pairs=2, alone=1):
        weight = np.where(lam.imag == 0, alone, pairs)
        powers = lam[:, None] ** np.arange(first, first + n)
        return (weight * c * b) @ powers  # complex

    rng = np.random.default_rng(0)
    for pairs, alone, n in [(1, 1, 6), (2, 0, 4), (0, 2, 5), (3, 2, 1)]:
        e = pairs + alone
        turned = np.arange(e) < pairs
        size = rng.uniform(0.5, 1.0, e)
        angle = np.where(turned, rng.uniform(0.3, 2.8, e), 0.0)
        lam = size * np.exp(1j * angle)
        c, b = rng.normal(size=(2, e)) + 1j * rng.normal(size=(2, e)) * turned
        order = rng.permutation(e)
        lam, c, b = (z[order].astype(np.complex64) for z in (lam, c, b))
        expected = kernel(lam, c, b, 0, n).real
        mistakes = {
            "if a pair counts once: its other half is missing": (
                kernel(lam, c, b, 0, n, pairs=1).real
            ),
            "if real eigenvalues count twice: they have no partner": (
                kernel(lam, c, b, 0, n, alone=2).real
            ),
            "for distances 1 to n: the first power is 0": (
                kernel(lam, c, b, 1, n).real
            ),
            "of the imaginary part": kernel(lam, c, b, 0, n).imag,
            "of the sizes": abs(kernel(lam, c, b, 0, n)),
            "with a conjugate b": kernel(lam, c, b.conj(), 0, n).real,
            "with a conjugate c": kernel(lam, c.conj(), b, 0, n).real,
        }
        given = [jnp.asarray(z) for z in (lam, c, b)]
        before = [z.tolist() for z in given]
        came = pair_kernel(*given, n)
        said = f"{pairs} pairs, {alone} real, n = {n}: "
        assert came is not None, (
            "pair_kernel returned None: replace the body of the function"
        )
        for i, (z, old) in enumerate(zip(given, before, strict=True)):
            assert z.tolist() == old, f"{said}argument {i} was changed"
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            came = np.array(came, complex)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}expected shape {(n,)}, came {type(came).__name__}"
            ) from None
        assert came.shape == (n,), (
            f"{said}expected shape {(n,)}, came {came.shape}"
        )
        assert np.allclose(came.imag, 0, atol=1e-4), (
            f"{said}expected real numbers, came {came.round(3)}"
        )
        came = came.real
        if not np.allclose(came, expected, rtol=1e-3, atol=1e-3):
            said += f"expected {expected.round(3)}, came {came.round(3)}\n"
            for name, other in mistakes.items():
                assert not np.allclose(came, other, rtol=1e-3, atol=1e-3), (
                    f"{said}This is the result {name}"
                )
            raise AssertionError(
                said + "Compare with the sum over eigenvalues"
            )
    print("pair_kernel: passed")


check()
