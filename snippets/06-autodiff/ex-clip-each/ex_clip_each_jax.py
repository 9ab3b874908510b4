import jax
import jax.numpy as jnp


def clipped_mean(loss, p, X, y, c):
    """The mean of the examples' gradients, each of length at most c.

    loss: a function of p and of one example, x ~ (d,) and y ~ ();
    p: a dictionary of tensors; X: (n, d); y: (n,); c: a number.
    Returns a dictionary like p. The length of a gradient is that of
    all its entries in all tensors together.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np

rng = np.random.default_rng(11)


def squared(p, x, y):
    return (p["w"] @ x + p["b"] - y) ** 2


def hidden(p, x, y):  # a layer of three
    return (jnp.tanh(p["W"] @ x) @ p["v"] - y) ** 2


for loss, shapes, n, c in [
    (squared, {"w": (2,), "b": ()}, 5, 1.0),
    (hidden, {"W": (3, 2), "v": (3,)}, 7, 0.4),
    (squared, {"w": (4,), "b": ()}, 6, 1e6),
]:
    p = {k: jnp.array(rng.normal(size=s)) for k, s in shapes.items()}
    size = shapes.get("W", shapes.get("w"))[-1]
    X, y = (
        jnp.array(rng.normal(size=(n, size))),
        jnp.array(rng.normal(size=n)),
    )
    came = clipped_mean(loss, p, X, y, c)
    assert came is not None, (
        "clipped_mean returned None: replace the body of the function"
    )
    total, plain, apart = (dict.fromkeys(p, 0.0) for _ in range(3))
    for i in range(n):  # the slow way
        g = {
            k: np.array(v.tolist())
            for k, v in jax.grad(loss)(p, X[i], y[i]).items()
        }
        length = np.sqrt(sum((v**2).sum() for v in g.values()))
        for k, v in g.items():
            total[k] = total[k] + v * min(1, c / length) / n
            plain[k] = plain[k] + v / n
            apart[k] = apart[k] + v * min(1, c / np.sqrt((v**2).sum())) / n
    length = np.sqrt(sum((v**2).sum() for v in plain.values()))
    for k in p:
        g, e = np.array(came[k].tolist()), total[k]
        said = f"{loss.__name__}, c = {c:g}, {k}: expected "
        said += f"{e.round(3).tolist()}, came {g.round(3).tolist()}. "
        assert g.shape == e.shape, said + (
            "One gradient per example is left: take the mean over them"
        )
        if not np.allclose(g, e, atol=1e-5):
            whole = plain[k] * min(1, c / length)
            assert not np.allclose(g, whole, atol=1e-5), said + (
                "This is the mean, clipped. Clip first, then average"
            )
            assert not np.allclose(g, apart[k], atol=1e-5), said + (
                "Each tensor was clipped alone: one length for all of them"
            )
            assert not np.allclose(g, n * e, atol=1e-5), said + (
                "This is n times as much: a sum, not a mean"
            )
            raise AssertionError(
                said
                + (
                    "The length of an example is the root of its own sum of "
                    "squares, and a gradient shorter than c is left as it is"
                )
            )
print("clipped_mean: passed")
