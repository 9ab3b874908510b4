import jax.numpy as jnp


def gradient_in_pieces(gradient, X, y, size):
    """The mean gradient over all examples, a few at a time.

    gradient: a function of X ~ (b, d) and y ~ (b,) that returns the
    mean gradient of these b examples, ~ (d,); it takes no more than
    `size` of them. X: (n, d); y: (n,); returns (d,).
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np

rng = np.random.default_rng(3)


def check(n, size):
    X = jnp.array(rng.integers(-3, 4, size=(n, 2)) * 1.0)
    y = jnp.array(rng.integers(-9, 10, size=n) * 1.0)
    w = jnp.array([1.0, -1.0], dtype=X.dtype)
    seen = []

    def gradient(X, y):
        assert len(X) == len(y), f"{len(X)} rows of X, {len(y)} of y"
        assert 0 < len(X) <= size, (
            f"{len(X)} examples at once, where 1 to {size} fit into memory"
        )
        seen.append(len(X))
        return X.T @ (X @ w - y) / len(X)

    came = gradient_in_pieces(gradient, X, y, size)
    assert came is not None, (
        "gradient_in_pieces returned None: replace the body of the function"
    )
    assert tuple(came.shape) == (2,), (
        f"expected shape (2,), came {tuple(came.shape)}"
    )
    expected = (X.T @ (X @ w - y) / n).tolist()
    said = f"n = {n}, size = {size}: expected {np.round(expected, 4)}, "
    said += f"came {np.round(came.tolist(), 4)}, from pieces of {seen}. "
    assert sum(seen) >= n, said + (
        "Some examples were never asked: what about the last, short piece?"
    )
    assert sum(seen) == n, said + "Some examples were asked twice"
    assert not np.allclose(came.tolist(), np.array(expected) * n), said + (
        "This is the sum over all examples: divide by their number"
    )
    assert np.allclose(came.tolist(), expected, atol=1e-5), said + (
        "Each piece must count by the number of its examples"
    )


check(6, 6)  # one piece
check(6, 2)  # three equal pieces
check(7, 3)  # a short one at the end
check(11, 4)
check(5, 1)
print("gradient_in_pieces: passed")
