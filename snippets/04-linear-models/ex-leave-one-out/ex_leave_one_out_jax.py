import jax.numpy as jnp


def leave_one_out(X, y, penalties):
    """Errors on each example by the fit to all the others.

    X: (n, d), y: (n,), penalties: (k,). For each penalty a the weights
    minimise |X w - y|^2 + a |w|^2: the SUM of squares, so that a means
    the same for n and for n - 1 examples. Returns (k, n): target minus
    prediction. Decompose X once; refit nothing.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax
import numpy as np


def check():  # in a function, so that its names do not meet yours
    rng = np.random.default_rng(5)

    # as a NumPy array, whatever kind of array or list came
    def numbers(came):
        try:
            return np.array(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(f"expected numbers, came {came!r}") from None

    def refitted(X, y, a):  # the slow way: n fits
        errors = []
        for i in range(len(y)):
            A, t = np.delete(X, i, axis=0), np.delete(y, i)
            w = np.linalg.solve(A.T @ A + a * np.eye(A.shape[1]), A.T @ t)
            errors.append(y[i] - X[i] @ w)
        return np.array(errors)

    for n, d, penalties in [
        (12, 3, [0.0, 2.0]),
        (20, 8, [0.5]),
        (5, 7, [0.01, 1.0, 30.0]),
    ]:
        X, y = rng.normal(size=(n, d)), rng.normal(size=n)
        wanted = [refitted(X, y, a) for a in penalties]
        given = [jnp.array(a, dtype=jnp.float32) for a in (X, y, penalties)]
        with jax.default_matmul_precision(
            "highest"
        ):  # a GPU may round factors
            came = leave_one_out(*given)
        assert came is not None, (
            "leave_one_out returned None: replace the body of the function"
        )
        came = numbers(came)
        assert came.shape == (
            len(penalties),
            n,
        ), f"expected shape {(len(penalties), n)}, came {came.shape}"
        for a, errors, slow in zip(penalties, came, wanted, strict=True):
            if np.allclose(errors, slow, rtol=2e-3, atol=1e-4):
                continue
            said = (
                f"n = {n}, d = {d}, penalty {a}: expected "
                f"{slow[:3].round(3).tolist()}, ..., came "
                f"{errors[:3].round(3).tolist()}, .... "
            )
            A = np.linalg.solve(X.T @ X + a * np.eye(d), X.T)  # (d, n)
            h, residuals = np.diag(X @ A), y - X @ (A @ y)
            assert not np.allclose(errors, residuals, atol=1e-3), (
                said
                + "These are the residuals of the fit to ALL examples: each "
                "has pulled the fit towards itself"
            )
            mean = residuals / (1 - h.mean())
            assert not np.allclose(errors, mean, atol=1e-3), (
                said + "All residuals were divided by the same number. Each"
                " example has a pull of its own, an entry of the diagonal,"
                " not its mean"
            )
            assert not np.allclose(errors, residuals * (1 - h), atol=1e-3), (
                said + "An example left out is predicted worse: divide"
            )
            assert not np.allclose(errors, -slow, atol=1e-3), (
                said + "The sign: target minus prediction"
            )
            raise AssertionError(
                said
                + "Test your diagonal: for penalty 0 and n > d it sums to "
                "d. A singular value s shrinks by s^2 / (s^2 + a)"
            )
    print("leave_one_out: passed")


check()
