import jax.numpy as jnp


def mse_gradient(W, X, y):
    """The gradient, by W, of the mean of the n squares (X @ W - y)**2.

    W: (d, 1); X: (n, d), an example a row; y: (n,), as a data set
    stores it; returns (d, 1). By hand: no autodiff.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax


def loss(W, X, y):
    return (((X @ W)[:, 0] - y) ** 2).mean()


X = jnp.array(
    [[1.0, 2.0, 0.0], [0.0, 1.0, 3.0], [2.0, -1.0, 1.0], [4.0, 0.0, -2.0]]
)
y = jnp.array([3.0, -1.0, 2.0, 5.0])
W = jnp.array([[1.0], [-0.5], [2.0]])
for n in (4, 3, 1):
    name = f"{n} examples"
    expected = jax.grad(loss)(W, X[:n], y[:n])
    came = mse_gradient(W, X[:n], y[:n])
    assert came is not None, (
        "mse_gradient returned None: replace the body of the function"
    )
    assert came.shape != (3, n) or n == 1, (
        f"{name}: expected shape (3, 1), came {(3, n)}, a column for each "
        "example. X @ W is (n, 1) and y is (n,): their difference is an "
        "(n, n) table, each prediction minus every target. Make y a column"
    )
    assert came.shape == (3, 1), (
        f"{name}: expected shape (3, 1), came {came.shape}. A "
        "gradient has the shape of what you differentiate by, and that is W"
    )
    text = (
        f"{name}: expected {expected[:, 0].tolist()}, came "
        f"{came[:, 0].tolist()}"
    )
    for factor, hint in [
        (-1, "The sign is turned: the residual is prediction minus target"),
        (1 / 2, "Half of it: where is the 2 from the square?"),
        (n, f"{n} times too large: a sum over the examples, not their mean"),
        (1 / n, f"Too small by {n}: the mean over the examples taken twice"),
    ]:
        off = abs(came - factor * expected).max()
        assert factor == 1 or off > 1e-3, f"{text}. {hint}"
    assert abs(came - expected).max() < 1e-3, (
        f"{text}. Entry j is the mean over i of 2 times residual i times "
        "the entry of X in row i, column j"
    )
print("mse_gradient: passed")
