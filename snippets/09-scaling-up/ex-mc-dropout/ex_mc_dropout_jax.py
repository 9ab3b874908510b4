import jax.numpy as jnp


def mc_dropout(h, W, b, u, p):
    """Monte Carlo dropout of the features before the last layer.

    h: (n, c), features; W: (c, k); b: (k,); u: (s, n, c), uniform in
    [0, 1), for s draws: an entry is dropped where u < p, 0 <= p < 1.
    Returns a pair, both (n, k): the mean over the draws of the
    probabilities (softmax), and their standard deviation over the
    draws, dividing by s. None of the arguments is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(said, came, shape):  # what came, as NumPy's float64
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            if isinstance(came, (list, tuple)):
                came = [
                    v.tolist() if hasattr(v, "tolist") else v for v in came
                ]
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

    def softmax(z):
        e = np.exp(z - z.max(axis=-1, keepdims=True))
        return e / e.sum(axis=-1, keepdims=True)

    rng = np.random.default_rng(0)
    cases = [(2, 3, 4, 5, 0.2), (4, 6, 3, 8, 0.5), (3, 5, 2, 3, 0.8)]
    for n, c, k, s, p in [*cases, (2, 4, 3, 6, 0.0), (1, 7, 5, 2, 0.4)]:
        sizes = [(n, c), (c, k), (k,)]
        h, W, b = (rng.normal(size=size) for size in sizes)
        h, u = np.abs(h), rng.random((s, n, c))
        logits = h * (u >= p) / (1 - p) @ W + b  # (s, n, k)
        q = softmax(logits)
        unscaled = softmax(h * (u >= p) @ W + b)
        one_mask = softmax(h * (u[:, :1] >= p) / (1 - p) @ W + b)
        mistakes = {
            "the softmax of the mean logits": softmax(logits.mean(axis=0)),
            "no division by 1 - p": unscaled.mean(axis=0),
            "u < p kept, the others dropped": softmax(
                h * (u < p) / (1 - p) @ W + b
            ).mean(axis=0),
            "the first example's mask for all": one_mask.mean(axis=0),
            "no dropout": softmax(h @ W + b),
        }
        given = [jnp.array(v, dtype=jnp.float32) for v in (h, W, b, u)]
        before = [v.tolist() for v in given]
        with jax.default_matmul_precision(
            "highest"
        ):  # a GPU may round factors
            came = mc_dropout(*given, p)
        assert came is not None, (
            "mc_dropout returned None: replace the body of the function"
        )
        said = f"n, c, k, s, p = {n}, {c}, {k}, {s}, {p}: "
        for name, v, old in zip("hWbu", given, before, strict=True):
            assert v.tolist() == old, f"{said}{name} was changed: use a copy"
        try:
            mean, spread = came
        except (TypeError, ValueError):
            raise AssertionError(
                f"{said}expected a pair: mean, spread"
            ) from None
        mean = numbers(said + "the mean: ", mean, (n, k))
        spread = numbers(said + "the spread: ", spread, (n, k))
        expected = q.mean(axis=0)
        if not np.allclose(mean, expected, atol=1e-4):
            said += f"mean: expected\n{expected}\ncame\n{mean.round(4)}\n"
            for name, other in mistakes.items():
                assert not np.allclose(mean, other, atol=1e-4), (
                    f"{said}This is the result with {name}"
                )
            raise AssertionError(said + "Which axis of u counts the draws?")
        expected = q.std(axis=0)
        said += f"spread: expected\n{expected}\ncame\n{spread.round(4)}\n"
        assert np.allclose(spread, expected, atol=1e-4), (
            f"{said}The root of the mean squared distance from the mean, "
            "over the draws, dividing by s"
        )
    print("mc_dropout: passed")


check()
