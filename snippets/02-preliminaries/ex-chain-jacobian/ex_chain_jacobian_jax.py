import jax.numpy as jnp


def chain_jacobian(weights, x):
    """The Jacobian at x of layers z -> tanh(W @ z), one after the other.

    weights: one matrix W a layer; weights[0], of shape (k, d), meets x
    first, and the last has o rows; x: (d,); returns (o, d). By hand: no
    autodiff. The derivative of tanh(a) is 1 - tanh(a)**2.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax
import numpy as np


def check():  # in a function, so that its names do not meet yours
    jax.config.update("jax_enable_x64", True)

    def array(rows):
        return jnp.array(rows, dtype=jnp.float64)

    def network(x, weights):
        for W in weights:
            x = jnp.tanh(W @ x)
        return x

    def attempt(name, matrices, entries, hint, *mistakes):
        weights, x = [array(W) for W in matrices], array(entries)
        expected = np.asarray(jax.jacrev(network)(x, weights))
        given = list(weights)
        came = chain_jacobian(given, x)
        assert came is not None, (
            "chain_jacobian returned None: replace the body of the function"
        )
        now = [W.tolist() for W in given]
        assert now == matrices and x.tolist() == entries, (
            f"{name}: weights or x were changed: work on a copy"
        )
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{name}: expected a matrix, came {came!r}"
            ) from None
        assert came.shape == expected.shape, (
            f"{name}: expected shape {expected.shape}, a row for each output,"
            f" came {came.shape}"
        )
        text = (
            f"{name}: expected {expected.round(4).tolist()}, came "
            f"{came.round(4).tolist()}"
        )
        for wrong, hint_of_it in mistakes:
            assert not np.allclose(came, wrong, atol=1e-5), (
                f"{text}. {hint_of_it}"
            )
        assert np.allclose(came, expected, atol=1e-5), f"{text}. {hint}"

    V, W = [[1.0, 2.0], [0.0, -1.0]], [[0.5, 0.0], [1.0, 1.0]]
    attempt(
        "V, then W, at x = 0",
        [V, W],
        [0.0, 0.0],
        "All slopes are 1 here",
        (
            np.matmul(V, W),
            (
                "That is V @ W, the wrong order: what is applied first stands"
                " on the right, next to x"
            ),
        ),
    )
    U, x = np.array([[1.0, 2.0], [-1.0, 0.5]]), np.array([0.5, -1.0])
    slopes = 1 - np.tanh(U @ x) ** 2
    attempt(
        "U alone, at x = (0.5, -1)",
        [U.tolist()],
        x.tolist(),
        "tanh is taken of U @ x, then its slope",
        (U, "That is U: the slopes of tanh are missing"),
        ((slopes[:, None] * U).T, "Transposed: rows are outputs, not inputs"),
        (
            slopes * U,
            (
                "The columns of U have been scaled. Each output has its own"
                " slope, and outputs are rows: make the slopes a column,"
                " (o, 1)"
            ),
        ),
    )
    at_x = (1 - np.tanh(W @ x) ** 2)[:, None] * W @ (slopes[:, None] * U)
    attempt(
        "U, then W, at x = (0.5, -1)",
        [U.tolist(), W],
        x.tolist(),
        "One layer was right, and the order too",
        (
            at_x,
            (
                "The slopes of the second layer belong at its own input, "
                "tanh(U @ x), not at x"
            ),
        ),
    )
    weights = [
        [[1.0, -0.5, 0.2], [0.3, 0.8, -1.0]],
        [[0.5, 1.0], [-1.0, 0.4], [0.9, 0.1], [0.0, 0.7]],
        [[1.0, 0.2, -0.6, 0.5]],
    ]
    for depth in (1, 2, 3):
        sizes = [3, 2, 4, 1][: depth + 1]
        hint = (
            "Layers of one size were right: is a size taken from the wrong"
            " one?"
        )
        attempt(f"sizes {sizes}", weights[:depth], [0.4, -0.3, 0.6], hint)
    print("chain_jacobian: passed")


check()
