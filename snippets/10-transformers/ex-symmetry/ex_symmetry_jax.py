import jax.numpy as jnp


def symmetry(f, X):
    """What f does when tokens change places, tried on X: (n, e), n > 1.

    f takes (n, e); what it returns may have any shape, that of a single
    number too. Returns "invariant" if no reordering of the rows of X
    changes f(X); otherwise "equivariant" if f(X) has n rows and every
    reordering of those of X reorders them in the same way; otherwise
    "neither". What differs by less than 1e-4 is equal. X is not to be
    changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def from_ends(X):  # a position that is the same read from either end
        i = np.arange(len(X))
        return X + jnp.array(
            np.minimum(i, i[::-1])[:, None], dtype=jnp.float32
        )

    def sign_of_order(X):  # of X[j] - X[i] for all i < j, multiplied
        sign = 1.0
        for j in range(len(X)):
            for i in range(j):
                sign = sign * jnp.sign(X[j, 0] - X[i, 0])
        return sign

    functions = {
        "the sum of all": ("invariant", lambda X: X.sum()),
        "the first number": ("neither", lambda X: X[0, 0]),
        "the mean": ("invariant", lambda X: X.mean(0)),
        "the mean, for each token": (
            "invariant",
            lambda X: X * 0 + X.mean(0),
        ),
        "twice the tokens": ("equivariant", lambda X: 2 * X),
        "tokens minus their mean": ("equivariant", lambda X: X - X.mean(0)),
        "each token's sum": ("equivariant", lambda X: X.sum(1)),
        "running sums": ("neither", lambda X: X.cumsum(0)),
        "each minus the one before": (
            "neither",
            lambda X: X - jnp.roll(X, 1, 0),
        ),
        "each with both its neighbours, on a circle": (
            "neither",
            lambda X: X + jnp.roll(X, 1, 0) + jnp.roll(X, -1, 0),
        ),
        "the first token": ("neither", lambda X: X[0]),
        "the last token": ("neither", lambda X: X[len(X) - 1]),
        "all but the first token": ("neither", lambda X: X[1:]),
        "a position from either end": ("neither", from_ends),
        "a thousandth of a position": (
            "neither",
            lambda X: X + jnp.arange(len(X))[:, None] / 1000,
        ),
        "the tokens, and their mean behind them": (
            "neither",
            lambda X: jnp.concatenate([X, X.mean(0, keepdims=True)]),
        ),
        "a sign that each swap turns": ("neither", sign_of_order),
    }
    rng = np.random.default_rng(0)
    for n, e in [(5, 3), (4, 5)]:
        for name, (expected, f) in functions.items():
            X = jnp.array(rng.normal(size=(n, e)), dtype=jnp.float32)
            before = X.tolist()
            came = symmetry(f, X)
            said = f"n, e = {n}, {e}, f = {name}: "
            assert came is not None, (
                "symmetry returned None: replace the body of the function"
            )
            assert X.tolist() == before, f"{said}X was changed: use a copy"
            assert came == expected, (
                f"{said}expected {expected!r}, came {came!r}. Which"
                " reorderings were tried, is every other one made of these,"
                " and what counts as equal?"
            )
    print("symmetry: passed")


check()
