import jax.numpy as jnp


def gradient_in_pieces(gradient, X, y, size):
    """The mean gradient over all examples, a few at a time.

    gradient: a function of X ~ (b, d) and y ~ (b,) that returns the
    mean gradient of these b examples, ~ (d,); it takes no more than
    `size` of them. X: (n, d); y: (n,); returns (d,). Each example is
    asked once, and X and y stay as they are.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    rng = np.random.default_rng(3)

    def array(came, shape, name):  # lists and other dtypes will do
        try:
            came = np.asarray(came, float)
        except (TypeError, ValueError):
            raise AssertionError(f"{name} is no array: {came}") from None
        assert came.shape == shape, (
            f"{name}: expected shape {shape}, came {came.shape}"
        )
        return came

    def attempt(n, d, size):
        X = rng.integers(-3, 4, size=(n, d)) * 1.0
        y = rng.integers(-9, 10, size=n) * 1.0
        w = rng.integers(-2, 3, size=d) * 1.0
        expected = X.T @ (X @ w - y) / n
        seen = []

        def gradient(X, y):
            assert len(X) == len(y), f"{len(X)} rows of X, {len(y)} of y"
            assert 0 < len(X) <= size, (
                f"{len(X)} examples at once, where 1 to {size} fit into memory"
            )
            seen.append(len(X))
            return X.T @ (X @ jnp.asarray(w, jnp.float32) - y) / len(X)

        given, answers = (
            jnp.asarray(X, jnp.float32),
            jnp.asarray(y, jnp.float32),
        )
        came = gradient_in_pieces(gradient, given, answers, size)
        assert came is not None, (
            "gradient_in_pieces returned None: replace the body of the"
            " function"
        )
        kept = np.array_equal(given, X) and np.array_equal(answers, y)
        assert kept, "X or y was changed: work on copies"
        came = array(came, (d,), "the gradient")
        said = f"n = {n}, size = {size}: expected {np.round(expected, 4)}, "
        said += f"came {np.round(came, 4)}, from pieces of {seen}. "
        assert sum(seen) >= n, (
            said
            + "Some examples were never asked: what about the last, short"
            " piece?"
        )
        assert sum(seen) == n, (
            said
            + f"These are {sum(seen)} examples: each should be asked once"
        )
        assert not np.allclose(came, expected * n), (
            said + "This is the sum over all examples: divide by their number"
        )
        assert np.allclose(came, expected, rtol=1e-4, atol=1e-4), (
            said
            + "Does each piece count by the number of its examples, and do"
            " rows and answers belong together?"
        )

    attempt(6, 2, 6)  # one piece
    attempt(6, 2, 2)  # three equal pieces
    attempt(7, 3, 3)  # a short one at the end
    attempt(11, 2, 4)
    attempt(5, 4, 1)
    attempt(3, 2, 8)  # fewer examples than fit
    print("gradient_in_pieces: passed")


check()
