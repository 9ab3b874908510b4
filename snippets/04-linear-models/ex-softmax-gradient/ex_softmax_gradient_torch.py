import torch


def gradients(W, b, X, y):
    """The gradients of the mean cross-entropy, without autodiff.

    W: (d, c); b: (c,); X: (n, d); y: (n,), class numbers from 0;
    returns the gradient with respect to W, (d, c), and the one with
    respect to b, (c,). The inputs stay as they are.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    # as a NumPy array, whatever kind of array or list came
    def numbers(came):
        try:
            if isinstance(came, (list, tuple)):
                return np.array([numbers(part) for part in came])
            if torch.is_tensor(came):
                came = came.detach().cpu().numpy()
            return np.array(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(f"expected numbers, came {came!r}") from None

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
            slope[i] = (loss(**up, X=X, y=y) - loss(**down, X=X, y=y)) / (
                2 * h
            )
        return slope

    rng = np.random.default_rng(7)
    for n, d, c in [(1, 2, 3), (6, 4, 2), (5, 3, 3), (3, 2, 5)]:
        W, b = rng.normal(size=(d, c)), rng.normal(size=c)
        X, y = rng.normal(size=(n, d)), rng.integers(c, size=n)
        wanted = [by_differences(name, W, b, X, y) for name in "Wb"]
        given = [torch.tensor(a).float() for a in (W, b, X)] + [
            torch.tensor(y)
        ]
        before = [a.clone() for a in given]
        came = gradients(*given)
        assert came is not None, (
            "gradients returned None: replace the body of the function"
        )
        for what, now, then in zip("WbXy", given, before, strict=True):
            assert torch.equal(now, then), (
                f"{what} was changed: work on a copy"
            )
        assert isinstance(came, (tuple, list)) and len(came) == 2, (
            "expected two gradients, for W and for b, as a pair"
        )
        for name, one, expected in zip("Wb", came, wanted, strict=True):
            one = numbers(one)
            case = f"n, d, c = {n}, {d}, {c}, gradient for {name}: "
            assert one.shape == expected.shape, (
                case + f"expected the shape of {name}, {expected.shape}, came"
                f" {one.shape}. A gradient has the shape of what it belongs"
                " to: along which axis do you sum, and which factor is"
                " transposed?"
            )
            said = (
                f"{case}expected {expected.ravel()[:3].round(3).tolist()}...,"
                f" came {one.ravel()[:3].round(3).tolist()}.... "
            )
            close = dict(rtol=1e-3, atol=1e-5)
            assert not np.allclose(one, -expected, **close), (
                said
                + "The sign is turned: descent would climb. Prediction minus"
                " target"
            )
            assert n == 1 or not np.allclose(one, n * expected, **close), (
                said + "It is n times too large: the loss is a mean over the"
                " examples"
            )
            assert not (
                d == c
                and name == "W"
                and np.allclose(one, expected.T, **close)
            ), (
                said
                + "It is transposed: rows are features, columns are classes"
            )
            assert np.allclose(one, expected, **close), (
                said + "Does each row of the predictions sum to 1, and each"
                " row of "
                "predictions minus targets to 0?"
            )
    print("gradients: passed")


check()
