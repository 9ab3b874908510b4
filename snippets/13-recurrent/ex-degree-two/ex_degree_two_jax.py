def features(X):
    """Features of the kernel (1 + x . y)^2, exact and finitely many.

    X: (n, k), a vector in each row. Returns (n, r) for an r of your choice
    that depends on k alone, so that features(X) @ features(Y).T has the
    numbers (1 + x . y)^2 for all rows x of X and y of Y.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax
import jax.numpy as jnp
import numpy as np


def check():  # in a function, so that its names do not meet yours
    jax.config.update("jax_default_matmul_precision", "highest")

    def plain(came):
        came = came.tolist() if hasattr(came, "tolist") else came
        return [x.tolist() if hasattr(x, "tolist") else x for x in came]

    rng = np.random.default_rng(0)
    for n, m, k in [(3, 4, 2), (2, 3, 1), (5, 2, 4), (1, 6, 3)]:
        X, Y = rng.normal(size=(n, k)), rng.normal(size=(m, k))
        dots = X @ Y.T
        expected = (1 + dots) ** 2
        singles = np.square(X) @ np.square(Y).T
        mistakes = {
            "(x . y)^2: what does the 1 add?": dots**2,
            "1 + (x . y)^2: the term of degree one is missing": 1 + dots**2,
            "1 + x . y + (x . y)^2: in the square of a sum one term counts"
            " twice": 1 + dots + dots**2,
            "of squares alone: products of two entries are missing": (
                1 + 2 * dots + singles
            ),
            "with each product of two entries once: (x . y)^2 has it twice": (
                1 + 2 * dots + (dots**2 + singles) / 2
            ),
            "1 + x . y: nothing has been squared": 1 + dots,
        }
        given = [
            jnp.asarray(X, dtype=jnp.float32),
            jnp.asarray(Y, dtype=jnp.float32),
        ]
        before = [z.tolist() for z in given]
        came = [features(z) for z in given]
        said = f"n, m, k = {n}, {m}, {k}"
        assert came[0] is not None, (
            "features returned None: replace the body of the function"
        )
        for z, old in zip(given, before, strict=True):
            assert z.tolist() == old, f"{said}: the argument was changed"
        try:
            A, B = (np.array(plain(z), float) for z in came)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}: expected an array (n, r)"
            ) from None
        assert A.ndim == 2 and len(A) == n, (
            f"{said}: expected shape ({n}, r), came {A.shape}"
        )
        assert B.shape == (m, A.shape[1]), (
            f"{said}: expected ({m}, {A.shape[1]}) for Y, came {B.shape}"
        )
        product = A @ B.T
        if not np.allclose(product, expected, rtol=1e-3, atol=1e-3):
            said += f": expected products\n{expected.round(3)}\ncame\n"
            said += f"{product.round(3)}\n"
            for name, other in mistakes.items():
                assert not np.allclose(
                    product, other, rtol=1e-3, atol=1e-3
                ), f"{said}These are {name}"
            raise AssertionError(said + "Multiply the square out")
    print("features: passed")


check()
