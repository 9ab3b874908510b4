import torch


def band(X, y, X_new, sigma, tau):
    """Lower and upper limit of the 95 % predictive band.

    X: (n, d); y: (n,); X_new: (k, d); noise and prior as in the section,
    with standard deviations sigma and tau, of a line or of any d weights;
    returns (k,) and (k,).
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(came, shape):  # an array of floats, whatever came
        if torch.is_tensor(came):
            came = came.detach().cpu().numpy()
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(f"expected numbers, came {came!r}") from None
        assert came.shape == shape, (
            f"expected twice {shape}, one number for each new input, came "
            f"{came.shape}"
        )
        return came

    def right(X, y, X_new, sigma, tau):  # another way, with (n, n)
        K = sigma**2 * np.eye(len(y)) + tau**2 * X @ X.T
        C = tau**2 * X_new @ X.T  # (k, n)
        variance = tau**2 * (X_new**2).sum(1) + sigma**2
        variance = variance - (C * np.linalg.solve(K, C.T).T).sum(1)
        return C @ np.linalg.solve(K, y), np.sqrt(variance)

    rng = np.random.default_rng(6)
    for n, d, k, sigma, tau in [
        (1, 2, 5, 0.3, 1.5),
        (6, 2, 1, 0.5, 2.0),
        (30, 3, 4, 2.0, 0.7),
    ]:
        X, X_new = rng.normal(1.0, 1.0, (n, d)), rng.normal(1.0, 2.0, (k, d))
        y = X.sum(1) + sigma * rng.standard_normal(n)
        mean, std = right(X, y, X_new, sigma, tau)
        given = [torch.tensor(v) for v in (X, y, X_new)]
        kept = [v.clone() for v in given]
        try:
            came = band(*given, sigma, tau)
        except RuntimeError as error:
            if "singular" not in str(error):
                raise
            said = f"n = {n}, d = {d}: {error} Where is the prior?"
            raise AssertionError(said) from None
        assert came is not None, "band returned None: replace the body"
        assert all(map(torch.equal, given, kept)), (
            "X, y or X_new was changed: work on a copy"
        )
        assert hasattr(came, "__len__") and len(came) == 2, (
            f"expected a lower and an upper limit, came {came!r}"
        )
        low, high = (numbers(limit, (k,)) for limit in came)
        assert not (low > high).any(), "the lower limit comes first"
        half = (high - low) / 2
        said = (
            f"n = {n}, d = {d}, sigma = {sigma}, tau = {tau}: half the width "
        )
        said += f"at the first input: expected {1.96 * std[0]:.3f}, "
        far = half[0] > 1000 * std[0]  # digits of no meaning
        said += "came far more. " if far else f"came {half[0]:.3f}. "
        assert np.isfinite(half).all() and not (half > 50 * std).any(), (
            said
            + "With fewer examples than weights X.T @ X has no inverse: the "
            "prior's part of the precision is missing"
        )
        line = 1.96 * np.sqrt(np.maximum(std**2 - sigma**2, 0))
        assert not np.allclose(half, line, rtol=1e-3), (
            said
            + "This is the band of the line: a new observation has noise too"
        )
        S = np.linalg.inv(np.eye(d) / tau**2 + X.T @ X / sigma**2)
        apart = 1.96 * np.sqrt(X_new**2 @ np.diag(S) + sigma**2)
        assert not np.allclose(half, apart, rtol=1e-3), (
            said
            + "Only the variances of the weights were used: the covariances"
            " beside the diagonal count as well, x @ S @ x"
        )
        assert np.allclose(half, 1.96 * std, rtol=1e-3), (
            said + "Are these variances or standard deviations? sigma and tau"
            " enter squared, as divisors, in the precision, and on each"
            " side stand 1.96 roots of the whole variance"
        )
        assert np.allclose((low + high) / 2, mean, rtol=1e-3, atol=1e-3), (
            f"the width is right, the middle is not: expected {mean[0]:.3f},"
            f" came {(low + high)[0] / 2:.3f}. Is X.T @ y divided by sigma"
            " squared?"
        )
    print("band: passed")


check()
