import jax.numpy as jnp


def pull_layer(X, W, b, U):
    """What reaches X, W and b when U reaches X W + b.

    X: (n, d), an example per row; W: (d, o); b: (o,), added to each row;
    U: (n, o), the derivative of a loss by each output. Returns three
    arrays, in the shapes of X, W and b. No automatic differentiation.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax
import numpy as np


def layer(X, W, b):
    return X @ W + b


rng = np.random.default_rng(0)
for n, d, o in [(5, 3, 2), (1, 4, 2), (4, 1, 1), (3, 3, 3)]:
    sizes = (n, d), (d, o), (o,), (n, o)
    X, W, b, U = (jnp.array(rng.normal(size=size)) for size in sizes)
    came = pull_layer(X, W, b, U)
    assert came is not None, (
        "pull_layer returned None: replace the body of the function"
    )
    assert len(came) == 3, f"expected three arrays, came {len(came)}"
    expected = jax.vjp(layer, X, W, b)[1](U)
    for name, mine, right in zip("XWb", came, expected, strict=True):
        said = f"n, d, o = {n}, {d}, {o}, by {name}: "
        assert tuple(mine.shape) == tuple(right.shape), said + (
            f"expected shape {tuple(right.shape)}, came "
            f"{tuple(mine.shape)}. It is the shape of {name} itself. "
            + ("b is used once for each example" if name == "b" else "")
        )
        mine, right = np.array(mine.tolist()), np.array(right.tolist())
        said += f"expected {right.round(3).tolist()}, came "
        said += f"{mine.round(3).tolist()}. "
        off = not np.allclose(mine, right, atol=1e-4)
        assert not (off and np.allclose(mine * n, right, atol=1e-4)), (
            said + "This is the mean over the examples. Where a value is "
            "used n times, the shares are added"
        )
        assert not (off and np.allclose(mine.T, right, atol=1e-4)), (
            said + "This is the transpose"
        )
        hint = "Every example adds its share, its row of U"
        if name != "b":
            hint = "Write out one entry: which entries of U does it meet?"
        assert not off, said + hint
print("pull_layer: passed")
