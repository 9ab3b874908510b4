import torch


def gradients(W, b, X, y):
    """The gradients of the mean cross-entropy, without autodiff.

    W: (d, c); b: (c,); X: (n, d); y: (n,), class numbers from 0;
    returns the gradient by W, (d, c), and the gradient by b, (c,).
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def loss(W, b, X, y):  # in NumPy, float64
    Z = X @ W + b
    each = np.log(np.exp(Z).sum(1)) - Z[np.arange(len(y)), y]
    return each.mean()


def by_differences(which, W, b, X, y, h=1e-5):  # entry by entry
    x = {"W": W, "b": b}
    slope = np.zeros_like(x[which])
    for i in np.ndindex(slope.shape):
        step = np.zeros_like(slope)
        step[i] = h
        up, down = ({**x, which: x[which] + d} for d in (step, -step))
        slope[i] = (loss(**up, X=X, y=y) - loss(**down, X=X, y=y)) / (2 * h)
    return slope


rng = np.random.default_rng(7)
for n, d, c in [(1, 2, 3), (6, 4, 3), (5, 3, 3)]:
    W, b = rng.normal(size=(d, c)), rng.normal(size=c)
    X, y = rng.normal(size=(n, d)), rng.integers(c, size=n)
    came = gradients(
        *(torch.tensor(a.astype(np.float32)) for a in (W, b, X)),
        torch.tensor(y.tolist()),
    )
    assert came is not None, (
        "gradients returned None: replace the body of the function"
    )
    assert isinstance(came, (tuple, list)) and len(came) == 2, (
        "expected two gradients, by W and by b, as a pair"
    )
    for name, one in zip("Wb", came, strict=True):
        expected = by_differences(name, W, b, X, y)
        case = f"n, d, c = {n}, {d}, {c}, gradient by {name}: "
        shape = tuple(one.shape)
        assert shape == expected.shape, case + (
            f"expected the shape of {name}, {expected.shape}, came {shape}. "
            "A gradient has the shape of what it is taken by: along which "
            "axis do you sum, and which factor is transposed?"
        )
        one = np.array(one.tolist())
        close = dict(rtol=1e-3, atol=1e-4)
        said = (
            case + f"expected {expected.ravel()[:3].round(3).tolist()}..., "
        )
        said += f"came {one.ravel()[:3].round(3).tolist()}.... "
        assert not np.allclose(one, -expected, **close), said + (
            "The sign is turned: descent would climb. Prediction minus target"
        )
        assert n == 1 or not np.allclose(one, n * expected, **close), said + (
            "It is n times too large: the loss is a mean over the examples"
        )
        assert (
            d != c
            or not np.allclose(one, expected.T, **close)
            or (name == "b")
        ), said + "It is transposed: rows are features, columns are classes"
        assert np.allclose(one, expected, **close), said + (
            "Does each row of the predictions sum to 1, and each row of "
            "predictions minus targets to 0?"
        )
print("gradients: passed")
