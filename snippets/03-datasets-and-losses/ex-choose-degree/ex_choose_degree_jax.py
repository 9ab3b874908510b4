import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def least_squares(x, y, degree):  # (n,), (n,) -> (degree + 1,)
    X = jnp.vander(x, degree + 1, increasing=True)
    return jnp.linalg.lstsq(X, y)[0]


def predict(w, x):  # (degree + 1,), (n,) -> (n,)
    return jnp.vander(x, len(w), increasing=True) @ w


def choose(x, y, x_val, y_val, degrees):
    """The degree that does best on the validation set, and its weights.

    x, y: (n,), the training set; x_val, y_val: (m,), the validation set;
    degrees: a list of whole numbers, any of them in any order; returns the
    degree with the lowest mean squared error in validation, and weights
    (degree + 1,) of that degree, fitted to both sets together.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np

rng = np.random.default_rng(5)
true = {2: [1.0, -2.0, 3.0], 3: [0.0, 1.0, 0.0, -4.0], 1: [2.0, 5.0]}
for degree, weights in true.items():
    x = np.linspace(-1, 1, 40)
    y = np.polynomial.polynomial.polyval(x, weights)
    y = y + 0.2 * rng.normal(size=40)
    order = rng.permutation(40)
    a, b = order[:20], order[20:]
    sets = [jnp.array(v) for v in (x[a], y[a], x[b], y[b])]
    degrees = [9, degree, 0, 12]
    came = choose(*sets, degrees)
    assert came is not None, (
        "choose returned None: replace the body of the function"
    )
    found, w = came
    said = f"data of degree {degree}, choice of {degrees}: came {found}. "
    assert found in degrees, said + (
        "That is none of them: is it a position in the list?"
    )
    assert found != 12, said + (
        "The largest degree does best on rows that it was fitted to. Which "
        "rows did you fit to, and which did you ask?"
    )
    assert found == degree, said + f"Expected {degree}"
    both = least_squares(
        jnp.array(np.append(x[a], x[b])),
        jnp.array(np.append(y[a], y[b])),
        degree,
    )
    assert w.shape == (degree + 1,), (
        f"expected {degree + 1} weights, came shape {w.shape}"
    )
    half = least_squares(sets[0], sets[1], degree)
    assert not np.allclose(w.tolist(), half.tolist()), (
        "the weights are those of the training set alone. After the choice "
        "the validation set is free: fit to both"
    )
    assert np.allclose(w.tolist(), both.tolist()), (
        f"expected weights {np.round(both.tolist(), 3).tolist()}, came "
        f"{np.round(w.tolist(), 3).tolist()}. One fit to the rows of both "
        "sets is asked"
    )
print("choose: passed")
