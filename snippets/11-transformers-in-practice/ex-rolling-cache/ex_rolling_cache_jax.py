import jax.numpy as jnp


def rolling_step(q, k, v, t, slope, K, V):
    """One token of sliding-window attention, with a cache of w rows.

    q, k: (c,) and v: (d,): of token t, t = 0, 1, …; K: (w, c) and
    V: (w, d): token i stands in row i mod w, until it is overwritten;
    rows not yet written hold anything. The score of a token seen, at
    distance r >= 0 behind t, is q · k / sqrt(c) - slope * r. Token t
    sees itself and up to w - 1 tokens before it. Returns the output
    (d,), and the new K and V. None of the arguments is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax
import numpy as np


def check():  # in a function, so that its names do not meet yours
    jax.config.update("jax_default_matmul_precision", "highest")
    rng = np.random.default_rng(0)
    cases = [(3, 7, 4, 2, 0.5), (5, 4, 2, 3, 1.0), (1, 3, 3, 1, 2.0)]
    cases += [(4, 9, 2, 2, 0.0), (2, 5, 5, 4, -0.3)]
    for w, n, c, d, slope in cases:
        qs, ks = rng.normal(size=(2, n, c))
        vs = rng.normal(size=(n, d))
        i = np.arange(n)
        r = i[:, None] - i  # (n, n): how far behind
        s = qs @ ks.T / np.sqrt(c) - slope * r
        a = np.exp(np.where((r >= 0) & (r < w), s, -np.inf))
        outputs = (a / a.sum(1, keepdims=True)) @ vs  # (n, d), by a mask
        K, V = 3 * rng.normal(size=(w, c)), 3 * rng.normal(size=(w, d))
        for t in range(n):
            arrays = [
                jnp.array(u, dtype=jnp.float32)
                for u in (qs[t], ks[t], vs[t], K, V)
            ]
            before = [u.tolist() for u in arrays]
            came = rolling_step(*arrays[:3], t, slope, *arrays[3:])
            said = f"w, c, d, t, slope = {w}, {c}, {d}, {t}, {slope}: "
            assert came is not None, (
                "rolling_step returned None: replace the body of the function"
            )
            for name, u, old in zip("qkvKV", arrays, before, strict=True):
                assert u.tolist() == old, (
                    f"{said}{name} was changed: use a copy"
                )
            assert isinstance(came, (tuple, list)) and len(came) == 3, (
                f"{said}expected three things: the output, K and V"
            )
            K[t % w], V[t % w] = ks[t], vs[t]
            expected = {"output": outputs[t], "K": K, "V": V}
            for (name, right), u in zip(expected.items(), came, strict=True):
                try:
                    if isinstance(u, (list, tuple)):
                        u = [
                            x.tolist() if hasattr(x, "tolist") else x
                            for x in u
                        ]
                    u = np.array(
                        u.tolist() if hasattr(u, "tolist") else u, float
                    )
                except (TypeError, ValueError, RuntimeError):
                    raise AssertionError(
                        f"{said}{name}: came {type(u).__name__}, no array"
                    ) from None
                assert u.shape == right.shape, (
                    f"{said}{name}: expected shape {right.shape}, came"
                    f" {u.shape}"
                )
                assert np.allclose(u, right, atol=1e-4), (
                    f"{said}{name}:"
                    f" expected\n{right.round(3)}\ncame\n{u.round(3)}\nIn"
                    " which row does each token stand, how far behind is it,"
                    " and was the row written?"
                )
    print("rolling_step: passed")


check()
