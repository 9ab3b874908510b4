import jax.numpy as jnp


def scaled_update(w, g, s, good, eta, interval):
    """One update of gradient descent with a dynamic loss scale.

    w: (d,), the weights; g: (d,), the gradient of s times the loss. s: the
    scale; good: how many updates have been made since the scale last
    changed. If an entry of g is not finite, the update is skipped and the
    scale halved. After interval updates in a row the scale is doubled.
    eta: the rate. Returns the new w, s and good. w and g are not to be
    changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    inf, nan = float("inf"), float("nan")
    cases = [  # spoilt entry, s, good, eta, interval; wanted: s, good
        (None, 8.0, 0, 0.1, 3, 8.0, 1),
        (None, 8.0, 2, 0.1, 3, 16.0, 0),
        (None, 1024.0, 2, 0.5, 5, 1024.0, 3),
        (None, 64.0, 0, 0.2, 1, 128.0, 0),
        (inf, 8.0, 1, 0.1, 3, 4.0, 0),
        (-inf, 512.0, 0, 0.3, 4, 256.0, 0),
        (nan, 1024.0, 2, 0.5, 3, 512.0, 0),
    ]
    rng = np.random.default_rng(0)
    for d, (spoilt, s, good, eta, interval, *wanted) in enumerate(cases, 2):
        w, g = rng.normal(size=d), s * rng.normal(size=d)
        expected = w - eta * g / s if spoilt is None else w
        if spoilt is not None:
            g[d // 2] = spoilt  # the other entries are finite
        given = [jnp.asarray(w), jnp.asarray(g)]
        before = [str(v.tolist()) for v in given]
        came = scaled_update(*given, s, good, eta, interval)
        assert came is not None, (
            "scaled_update returned None: replace the body of the function"
        )
        said = f"s, good, interval = {s}, {good}, {interval}, "
        said += f"an entry of g is {spoilt}: " if spoilt else "g is finite: "
        assert [str(v.tolist()) for v in given] == before, (
            f"{said}w or g was changed: use a copy"
        )
        try:
            new, *rest = came
            new = new.tolist() if hasattr(new, "tolist") else new
            new = np.array([float(v) for v in new])
            rest = [float(v) for v in rest]
        except (TypeError, ValueError):
            raise AssertionError(f"{said}expected w, s and good") from None
        assert new.shape == (d,) and len(rest) == 2, (
            f"{said}expected w with {d} entries, s and good; "
            f"came shape {new.shape} and {len(rest)} more"
        )
        assert np.allclose(new, expected, rtol=1e-4, atol=1e-5), (
            f"{said}expected w = {expected.round(4)}, came {new.round(4)}. "
            "Which updates are made, and by what is g divided?"
        )
        assert rest[0] == wanted[0], (
            f"{said}expected the scale {wanted[0]}, came {rest[0]}"
        )
        assert rest[1] == wanted[1], (
            f"{said}expected good = {wanted[1]}, came {rest[1]}. "
            "When does the count begin anew?"
        )
    print("scaled_update: passed")


check()
