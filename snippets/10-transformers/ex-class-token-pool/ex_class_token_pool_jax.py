import jax
import jax.numpy as jnp


def class_token_pool(x, c, Wq, Wk, Wv, real):
    """What one head of attention returns for a class token.

    x: (b, n, e); c: (e,), the class token, put before the tokens of each
    sequence; Wq, Wk: (e, k); Wv: (e, v); real: (b, n), True where a token
    is real. Scores are divided by the root of k; no padded token is seen.
    Returns (b, v). None of the arguments is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    jax.config.update("jax_default_matmul_precision", "highest")

    def numbers(said, came, shape):  # what came, as NumPy's float64
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            came = np.array(came, float)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}expected a tensor of shape {shape}, "
                f"came {type(came).__name__}"
            ) from None
        assert came.shape == shape, (
            f"{said}expected shape {shape}, came {came.shape}"
        )
        return came

    def softmax(s):
        s = np.exp(s - s.max())
        return s / s.sum()

    rng = np.random.default_rng(0)
    for b, n, e, k, v in [(3, 4, 2, 3, 5), (2, 6, 4, 1, 2), (4, 1, 3, 4, 3)]:
        shapes = [(b, n, e), (e,), (e, k), (e, k), (e, v)]
        x, c, Wq, Wk, Wv = (rng.normal(size=shape) for shape in shapes)
        real = np.arange(n) < rng.integers(1, n + 1, b)[:, None]
        real = rng.permuted(real, axis=1)  # gaps anywhere
        real[-1] = False  # then only the class token is there
        x[~real] = 4.0
        expected, others = np.zeros((b, v)), np.zeros((4, b, v))
        for i in range(b):
            for j in range(5):
                rows = x[i] if j == 1 else x[i][real[i]]
                Z = rows if j == 2 else np.concatenate([c[None], rows])
                if len(Z) == 0:
                    continue
                root = [k, k, k, 1, e][j] ** 0.5
                out = softmax(Z @ Wk @ (c @ Wq) / root) @ Z @ Wv
                (expected if j == 0 else others[j - 1])[i] = out
        given = [
            jnp.asarray(a, dtype=jnp.float32) for a in (x, c, Wq, Wk, Wv)
        ]
        given.append(jnp.asarray(real))
        before = [a.tolist() for a in given]
        came = class_token_pool(*given)
        assert came is not None, (
            "class_token_pool returned None: replace the body of the function"
        )
        said = f"b, n, e, k, v = {b}, {n}, {e}, {k}, {v}: "
        for a, old in zip(given, before, strict=True):
            assert a.tolist() == old, said + "an input was changed"
        came = numbers(said, came, (b, v))
        if not np.allclose(came, expected, atol=1e-3):
            said += f"expected\n{expected.round(3)}\ncame\n{came.round(3)}\n"
            mistakes = [
                "padding seen as keys",
                "a class token that is no key itself",
                "scores that are not divided",
                "scores divided by the root of e",
            ]
            for name, other in zip(mistakes, others, strict=True):
                assert not np.allclose(came, other, atol=1e-3), (
                    f"{said}This is the result with {name}"
                )
            raise AssertionError(
                said + "Which keys does the class token see?"
            )
    print("class_token_pool: passed")


check()
