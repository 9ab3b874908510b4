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
import numpy as np

rng = np.random.default_rng(5)


def refitted(X, y, a):  # the slow way: n fits
    errors = []
    for i in range(len(y)):
        A, t = np.delete(X, i, axis=0), np.delete(y, i)
        w = np.linalg.solve(A.T @ A + a * np.eye(A.shape[1]), A.T @ t)
        errors.append(y[i] - X[i] @ w)
    return np.array(errors)


for n, d in ((12, 3), (20, 8), (5, 7)):
    X, y = rng.normal(size=(n, d)), rng.normal(size=n)
    penalties = np.array([0.01, 1.0, 30.0]) if n < d else np.array([0.0, 2.0])
    came = leave_one_out(*map(jnp.array, (X, y, penalties)))
    assert came is not None, (
        "leave_one_out returned None: replace the body of the function"
    )
    came = np.array(came.tolist())
    assert came.shape == (len(penalties), n), (
        f"expected shape {(len(penalties), n)}, came {came.shape}"
    )
    for a, errors in zip(penalties, came, strict=True):
        slow = refitted(X, y, a)
        said = (
            f"n = {n}, d = {d}, penalty {a}: expected "
            f"{slow[:3].round(3).tolist()}, ..., came "
            f"{errors[:3].round(3).tolist()}, .... "
        )
        A = np.linalg.solve(X.T @ X + a * np.eye(d), X.T)  # (d, n)
        h, residuals = np.diag(X @ A), y - X @ (A @ y)
        assert not np.allclose(errors, residuals, atol=1e-3), said + (
            "These are the residuals of the fit to ALL examples: each "
            "has pulled the fit towards itself"
        )
        mean = residuals / (1 - h.mean())
        assert not np.allclose(errors, mean, atol=1e-3), said + (
            "All residuals were divided by the same number. Each example "
            "has a pull of its own, an entry of the diagonal, not its mean"
        )
        assert not np.allclose(errors, residuals * (1 - h), atol=1e-3), (
            said + "An example left out is predicted worse: divide"
        )
        assert not np.allclose(errors, -slow, atol=1e-3), said + (
            "The sign: target minus prediction"
        )
        assert np.allclose(errors, slow, rtol=1e-2, atol=1e-3), said + (
            "Test your diagonal: for penalty 0 and n > d it sums to d. "
            "A singular value s shrinks by s^2 / (s^2 + a)"
        )
print("leave_one_out: passed")
