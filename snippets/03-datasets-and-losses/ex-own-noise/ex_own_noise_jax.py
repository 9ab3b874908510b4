import jax.numpy as jnp


def nll(w, x, y):
    """The mean negative log-likelihood of Gaussian noise, constant included.

    w: (4,): the mean at x is w[0] + w[1] * x, and the logarithm of the
    standard deviation is w[2] + w[3] * x; x, y: (n,); returns a scalar ().
    """
    return None  # your code here


def fit(x, y, rate, steps):
    """The weights (4,) after gradient descent on nll, from all zeros.

    x, y: (n,); rate: what the gradient is multiplied by; steps: how many.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(came, shape, name):  # an array of floats, whatever came
        assert came is not None, (
            f"{name} returned None: replace the body of the function"
        )
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{name}: expected numbers: {came!r}"
            ) from None
        assert came.shape == shape, (
            f"{name}: expected shape {shape}, came {came.shape}"
        )
        return came

    rng = np.random.default_rng(6)
    x = rng.uniform(-1, 1, size=300)
    true = [1.0, 2.0, -1.0, 0.8]
    y = 1 + 2 * x + np.exp(-1 + 0.8 * x) * rng.normal(size=300)

    for n, w in [
        (300, [0.0, 0.0, 0.0, 0.0]),
        (300, [1.0, 2.0, 1.0, 0.0]),
        (7, [0.5, -1.0, 0.3, 0.4]),
        (300, true),
    ]:
        log_std = w[2] + w[3] * x[:n]
        z = (y[:n] - w[0] - w[1] * x[:n]) / np.exp(log_std)
        expected = np.mean(z**2 / 2 + log_std) + np.log(2 * np.pi) / 2
        once = np.mean(z**2 * np.exp(log_std) / 2 + log_std)
        given = [jnp.asarray(v) for v in (np.array(w), x[:n], y[:n])]
        came = numbers(nll(*given), (), "nll").item()
        said = f"n = {n}, w = {w}: expected {expected:.4f}, came {came:.4f}. "
        right = np.isclose(came, expected, rtol=1e-4)
        for mistake, value in {
            "The term log of the deviation is missing: without it, the largest deviation would win": (
                expected - np.mean(log_std)
            ),
            "The squared error is divided by the variance, not by its root": (
                once + np.log(2 * np.pi) / 2
            ),
            f"That is {n} times too much: a mean is asked, not a sum": (
                n * expected
            ),
            "The constant, half of log 2π, is missing": (
                expected - np.log(2 * np.pi) / 2
            ),
        }.items():
            assert right or not np.isclose(came, value, rtol=1e-4), (
                said + mistake
            )
        assert right, said + "Compare with the first line of the equation"

    def descend(x, y, rate, steps):  # the same by hand, from all zeros
        w = np.zeros(4)
        for _ in range(steps):
            std = np.exp(w[2] + w[3] * x)
            z = (y - w[0] - w[1] * x) / std
            terms = [-z / std, -z / std * x, 1 - z**2, (1 - z**2) * x]
            w = w - rate * np.mean(terms, axis=1)
        return w

    for n, rate, steps in [(7, 0.05, 1), (7, 0.2, 4), (300, 0.1, 1000)]:
        expected = descend(x[:n], y[:n], rate, steps)
        given = [jnp.asarray(v) for v in (x[:n], y[:n])]
        w = numbers(fit(*given, rate, steps), (4,), "fit")
        said = f"n = {n}, rate = {rate}, steps = {steps}: expected weights "
        said += f"{np.round(expected, 3).tolist()}, came "
        said += f"{np.round(w, 3).tolist()}. "
        assert np.all(np.isfinite(w)), said + "The descent has diverged"
        right = np.allclose(w, expected, rtol=1e-3, atol=1e-3)
        assert right or w[2:].any(), (
            said
            + "The last two weights stay where they start: all four are to"
            " move"
        )
        assert right, (
            said
            + "Each step is minus the rate times the slope of nll, from all"
            " zeros"
        )
    left, right = (np.exp(w[2] + side * w[3]) for side in (-1, 1))
    print(f"deviation at -1: {left:.2f}, at 1: {right:.2f}")
    print("own noise: passed")


check()
