import jax.numpy as jnp


def nll(w, x, y):
    """The mean negative log-likelihood of Gaussian noise, as it is.

    w: (4,): the mean at x is w[0] + w[1] * x, and the logarithm of the
    standard deviation is w[2] + w[3] * x; x, y: (n,); returns a scalar ().
    """
    return None  # your code here


def fit(x, y, rate, steps):
    """The weights (4,) after gradient descent on nll, from all zeros."""
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np

rng = np.random.default_rng(6)
x = rng.uniform(-1, 1, size=300)
true = [1.0, 2.0, -1.0, 0.8]
y = 1 + 2 * x + np.exp(-1 + 0.8 * x) * rng.normal(size=300)
points, answers = x, y
x, y = jnp.array(x), jnp.array(y)

for w in ([0.0, 0.0, 0.0, 0.0], [1.0, 2.0, 1.0, 0.0], true):
    mean = w[0] + w[1] * points
    log_std = w[2] + w[3] * points
    z = (answers - mean) / np.exp(log_std)
    expected = np.mean(z**2 / 2 + log_std + np.log(2 * np.pi) / 2)
    came = nll(jnp.array(w), x, y)
    assert came is not None, (
        "nll returned None: replace the body of the function"
    )
    shape = getattr(came, "shape", "a Python number")
    assert shape == (), f"expected a scalar array (), came {shape}"
    came = came.item()
    said = f"w = {w}: expected {expected:.4f}, came {came:.4f}. "
    forgot = expected - np.mean(log_std)
    assert np.isclose(came, expected, rtol=1e-4) or not np.isclose(
        came, forgot, rtol=1e-4
    ), said + (
        "The term log of the deviation is missing: without it, the largest "
        "deviation would win"
    )
    once = np.mean(z**2 * np.exp(log_std) / 2 + log_std)
    once += np.log(2 * np.pi) / 2
    assert np.isclose(came, expected, rtol=1e-4) or not np.isclose(
        came, once, rtol=1e-4
    ), said + "The squared error is divided by the variance, not by its root"
    assert np.isclose(came, expected, rtol=1e-4) or not np.isclose(
        came, expected * 300, rtol=1e-4
    ), said + "That is 300 times too much: a mean is asked, not a sum"
    assert np.isclose(came, expected, rtol=1e-4), said + (
        "Compare with the first line of the equation, term by term"
    )

w = fit(x, y, 0.1, 1000)
assert w is not None, "fit returned None: replace the body of the function"
assert w.shape == (4,), f"expected shape (4,), came {w.shape}"
off = np.abs(np.array(w.tolist()) - true)
said = f"expected about {true}, came {np.round(w.tolist(), 2).tolist()}. "
assert np.all(np.isfinite(off)), said + "The descent has diverged"
assert off.max() < 0.15, said + "Do all four weights move, against the slope?"
left, right = (np.exp(w[2].item() + s * w[3].item()) for s in (-1, 1))
print(f"deviation at -1: {left:.2f}, at 1: {right:.2f}")
print("own noise: passed")
