import jax.numpy as jnp


def learn(a, b, counts):
    """Gamma(a, b) and the letters of some days -> the posterior's a, b.

    counts: (n,), whole numbers; returns two numbers.
    """
    return None  # your code here


def no_letter(a, b):
    """The chance of a day without letters, if the rate is Gamma(a, b)."""
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np

for name, came in {
    "learn": learn(2.0, 1.0, jnp.array([3.0])),
    "no_letter": no_letter(2.0, 1.0),
}.items():
    assert came is not None, f"{name} returned None: replace its body"
for a, b, counts, expected in [
    (2.0, 1.0, [3.0, 0.0, 2.0, 4.0], (11.0, 5.0)),
    (0.5, 3.0, [1.0, 1.0], (2.5, 5.0)),
    (4.0, 2.0, [0.0], (4.0, 3.0)),
]:
    came = [float(v) for v in learn(a, b, jnp.array(counts))]
    n, total = len(counts), sum(counts)
    said = f"learn({a}, {b}, {counts}): expected {expected}, came {came}. "
    swapped = np.allclose(came, [a + n, b + total]) and n != total
    assert not swapped, said + (
        "The days went to a and the letters to b: look at the exponents of "
        "the rate and of e in the likelihood"
    )
    assert np.allclose(came, expected) or not np.allclose(
        came, [a + total / n, b + 1]
    ), said + (
        "Four days count as one: the likelihoods of all days are multiplied, "
        "so add the letters, do not average them"
    )
    assert np.allclose(came, expected), said + (
        "Multiply rate**(a - 1) * exp(-b * rate) by rate**k * exp(-rate) "
        "for each day's k, and read off the new exponents"
    )
once = learn(2.0, 1.0, jnp.array([3.0, 0.0, 2.0]))
twice = learn(*learn(2.0, 1.0, jnp.array([3.0])), jnp.array([0.0, 2.0]))
assert np.allclose([float(v) for v in once], [float(v) for v in twice]), (
    "three days at once and one after the other give two posteriors"
)
rate = (np.arange(400000) + 0.5) / 10000  # a grid, to average over
for a, b in [(2.0, 1.0), (11.0, 5.0), (1.0, 0.5)]:
    belief = rate ** (a - 1) * np.exp(-b * rate)
    expected = (np.exp(-rate) * belief).sum() / belief.sum()
    came = float(no_letter(a, b))
    said = f"no_letter({a}, {b}): expected {expected:.4f}, came {came:.4f}. "
    assert abs(came - np.exp(-a / b)) > 1e-4, said + (
        "This takes the mean rate for the true one. Average exp(-rate) over "
        "the Gamma distribution instead: few letters are more probable then"
    )
    assert abs(came - expected) < 1e-4, said + (
        "The integral of rate**(a - 1) * exp(-c * rate) is proportional to "
        "c**(-a): which c has exp(-rate) times the density?"
    )
print("letters: passed")
