import jax.numpy as jnp


def pull_layer(X, W, b, U):
    """What reaches X, W and b when U reaches X W + b.

    X: (n, d), an example per row; W: (d, o); b: (o,), added to each row;
    U: (n, o), the derivative of a loss by each output. None of them is
    to be changed. Returns three arrays, in the shapes of X, W and b.
    No automatic differentiation.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax
import numpy as np


def check():  # in a function, so that its names do not meet yours
    jax.config.update("jax_enable_x64", True)  # products are not rounded then

    def layer(X, W, b):
        return X @ W + b

    def numbers(said, came, shape):  # what came, as NumPy's float64
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            came = np.array(came, float)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}expected an array of shape {shape}, "
                f"came {type(came).__name__}"
            ) from None
        assert came.shape == shape, (
            f"{said}expected shape {shape}, came {came.shape}"
        )
        return came

    rng = np.random.default_rng(0)
    for n, d, o in [(5, 3, 2), (1, 4, 2), (4, 1, 1), (3, 3, 3)]:
        sizes = dict(X=(n, d), W=(d, o), b=(o,), U=(n, o))
        given = {
            name: jnp.array(rng.normal(size=size))
            for name, size in sizes.items()
        }
        before = {name: value.tolist() for name, value in given.items()}
        X, W, b, U = given.values()
        expected = jax.vjp(layer, X, W, b)[1](U)
        came = pull_layer(X, W, b, U)
        assert came is not None, (
            "pull_layer returned None: replace the body of the function"
        )
        where = f"n, d, o = {n}, {d}, {o}"
        for name, value in given.items():
            assert value.tolist() == before[name], (
                f"{where}: {name} was changed: work on a copy"
            )
        try:
            came = list(came)
        except TypeError:
            came = [came]
        assert len(came) == 3, f"expected three arrays, came {len(came)}"
        for name, mine, right in zip("XWb", came, expected, strict=True):
            said = f"{where}, by {name}: "
            right = np.array(right.tolist())
            assert name != "b" or np.shape(mine) != (n, o), said + (
                f"expected shape ({o},), came ({n}, {o}). "
                "b is used once for each example"
            )
            mine = numbers(said, mine, right.shape)
            said += f"expected {right.round(3).tolist()}, came "
            said += f"{mine.round(3).tolist()}. "
            off = not np.allclose(mine, right, atol=1e-4)
            assert not (off and np.allclose(-mine, right, atol=1e-4)), (
                said + "The sign is turned"
            )
            assert not (off and np.allclose(mine * n, right, atol=1e-4)), (
                said + "This is the mean over the examples. Where a value is "
                "used n times, the shares are added"
            )
            turned = mine.T.shape == right.shape and off
            assert not (turned and np.allclose(mine.T, right, atol=1e-4)), (
                said + "This is the transpose"
            )
            hint = "Every example adds its share, its row of U"
            if name != "b":
                hint = "Write out one entry: which entries of U does it meet?"
            assert not off, said + hint
    print("pull_layer: passed")


check()
