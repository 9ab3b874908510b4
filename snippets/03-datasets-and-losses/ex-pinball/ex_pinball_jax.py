import jax.numpy as jnp


def pinball(prediction, y, tau):
    """The mean cost, tau for each unit too low, 1 - tau for each too high.

    prediction: (n,) or a scalar (); y: (n,); tau: a number between 0 and
    1; returns a scalar ().
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np

y = jnp.array([2.0, 5.0, 6.0, 10.0])
five = jnp.array(5.0)
for tau in (0.75, 0.5, 0.2):
    expected = np.mean([3 * (1 - tau), 0, tau, 5 * tau])
    came = pinball(five, y, tau)
    assert came is not None, (
        "pinball returned None: replace the body of the function"
    )
    shape = getattr(came, "shape", "a Python number")
    assert shape == (), f"expected a scalar array (), came {shape}"
    came = came.item()
    said = (
        f"prediction 5 for {y.tolist()}, tau = {tau}: expected "
        f"{expected:.4f}, came {came:.4f}. "
    )
    swapped = np.mean([3 * tau, 0, 1 - tau, 5 * (1 - tau)])
    assert np.isclose(came, expected) or not np.isclose(came, swapped), (
        said + "Too low and too high are exchanged: a prediction is too low "
        "where y is larger"
    )
    assert np.isclose(came, expected) or not np.isclose(came, 9 / 4), (
        said + "That is the mean absolute error: tau has no say in it"
    )
    assert np.isclose(came, expected) or not np.isclose(came, 4 * expected), (
        said + "That is four times too much: the mean is asked, not the sum"
    )
    assert came >= 0, said + (
        "A cost is never negative: of the two numbers, take the larger"
    )
    assert np.isclose(came, expected), said + (
        "Errors of both signs cost something and do not cancel, and all "
        "are averaged together"
    )
several = jnp.array([4.0, 5.0, 5.0, 11.0])
came = pinball(several, y, 0.75).item()
assert np.isclose(came, (2 * 0.25 + 0.75 + 0.25) / 4), (
    f"predictions {several.tolist()}: expected 0.3750, came {came:.4f}"
)

data = jnp.arange(1.0, 101.0)  # 1, 2, …, 100
for tau in (0.1, 0.5, 0.9):
    costs = [
        pinball(jnp.array(c + 0.5), data, tau).item() for c in range(101)
    ]
    best = int(np.argmin(costs)) + 0.5
    assert abs(best - 100 * tau) <= 1.5, (
        f"tau = {tau}: for the numbers 1 to 100 the best constant should be "
        f"near {100 * tau:.0f}, came {best}"
    )
print("pinball: passed")
