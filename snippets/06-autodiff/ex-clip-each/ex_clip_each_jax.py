import jax
import jax.numpy as jnp


def clipped_mean(loss, p, X, y, c):
    """The mean of the examples' gradients, each of length at most c.

    loss: a function of p and of one example, x ~ (d,) and y ~ ();
    p: a dictionary of arrays; X: (n, d); y: (n,); c: a number. None of
    them is to be changed. Returns a dictionary like p. The length of a
    gradient is that of all its entries in all arrays together; it may
    be 0. There is no loop over the examples.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    jax.config.update("jax_enable_x64", True)  # products are not rounded then

    rng = np.random.default_rng(11)

    def squared(p, x, y):
        return (p["w"] @ x + p["b"] - y) ** 2

    def hidden(p, x, y):  # a layer of three
        return (jnp.tanh(p["W"] @ x) @ p["v"] - y) ** 2

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

    def array(x):
        return np.array(x.tolist())

    for loss, shapes, n, c in [
        (squared, {"w": (2,), "b": ()}, 5, 1.0),
        (hidden, {"W": (3, 2), "v": (3,)}, 7, 0.4),
        (squared, {"w": (4,), "b": ()}, 6, 1e6),
    ]:
        p = {k: jnp.array(rng.normal(size=s)) for k, s in shapes.items()}
        size = shapes.get("W", shapes.get("w"))[-1]
        X, y = rng.normal(size=(n, size)), rng.normal(size=n)
        if c > 1e3:
            X[0], y[0] = 0.0, float(p["b"])  # no error, and gradient 0
        X, y = jnp.array(X), jnp.array(y)
        total, plain, apart = (dict.fromkeys(p, 0.0) for _ in range(3))
        for i in range(n):  # the slow way
            g = jax.grad(loss)(p, X[i], y[i])
            g = {k: array(v) for k, v in g.items()}
            length = np.sqrt(sum((v**2).sum() for v in g.values()))
            for k, v in g.items():
                total[k] = total[k] + v * c / max(length, c) / n
                plain[k] = plain[k] + v / n
                alone = np.sqrt((v**2).sum())
                apart[k] = apart[k] + v * c / max(alone, c) / n
        length = np.sqrt(sum((v**2).sum() for v in plain.values()))
        before = [x.tolist() for x in (*p.values(), X, y)]
        calls = []

        def spy(p, x, y, loss=loss, calls=calls):
            calls.append(None)
            return loss(p, x, y)

        came = clipped_mean(spy, p, X, y, c)
        assert came is not None, (
            "clipped_mean returned None: replace the body of the function"
        )
        where = f"{loss.__name__}, c = {c:g}"
        assert [x.tolist() for x in (*p.values(), X, y)] == before, (
            f"{where}: p, X or y was changed: work on a copy"
        )
        assert isinstance(came, dict) and set(came) == set(p), (
            f"{where}: expected a dictionary of {sorted(p)}, came "
            f"{sorted(came) if isinstance(came, dict) else type(came).__name__}"
        )
        for k in p:
            e = total[k]
            assert np.shape(came[k]) != (n, *e.shape), (
                f"{where}, {k}: expected shape {e.shape}, came"
                f" {(n, *e.shape)}. One gradient per example is left: take"
                " the mean over them"
            )
            g = numbers(f"{where}, {k}: ", came[k], e.shape)
            said = f"{where}, {k}: expected "
            said += f"{e.round(3).tolist()}, came {g.round(3).tolist()}. "
            if not np.allclose(g, e, atol=1e-5):
                whole = plain[k] * c / max(length, c)
                assert not np.isnan(g).any(), (
                    said + "What becomes of an example whose gradient is 0?"
                )
                assert not np.allclose(g, whole, atol=1e-5), (
                    said
                    + "This is the mean, clipped. Clip first, then average"
                )
                assert not np.allclose(g, apart[k], atol=1e-5), (
                    said
                    + "Each tensor was clipped alone: one length for all of"
                    " them"
                )
                assert not np.allclose(g, n * e, atol=1e-5), (
                    said + "This is n times as much: a sum, not a mean"
                )
                raise AssertionError(
                    said + "The length of an example is the root of its own"
                    " sum of "
                    "squares, and a gradient shorter than c is left as it is"
                )
        assert len(calls) < n, (
            f"{where}: right, but loss was called {len(calls)} times for {n} "
            "examples: vmap calls it once for all of them"
        )
    print("clipped_mean: passed")


check()
