import jax.numpy as jnp


def how_far(f, x, bump):
    """How far back and how far ahead the outputs of f look.

    f: takes a series (t,) to a series (t,), and may jump, so that a
    derivative does not tell; x: (t,), not to be changed; bump: a
    number. Output i depends on input j if adding bump to x[j] alone
    changes it at all, be it by little. Returns two whole numbers: the
    largest i - j and the largest j - i over these pairs, 0 if there
    is none above 0.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def moved(x, s):  # x[i - s] at i, zeros where there is none
        at = np.arange(len(x)) - s
        there = jnp.array((at >= 0) & (at < len(x)), dtype=jnp.float32)
        return x[jnp.array(at % len(x))] * there

    def lone(x):  # one output looks far ahead, no other does
        return x + x[len(x) - 1] * jnp.array(
            np.arange(len(x)) == 2, dtype=jnp.float32
        )

    def pair(x):  # moves if both inputs that it reads are changed
        return jnp.floor((moved(x, 1) + moved(x, 2)) / 4)

    cases = [
        ("x + (x, 4 back)", lambda x: x + moved(x, 4), 8, 1.0, (4, 0)),
        ("x * 2", lambda x: x * 2, 5, 0.5, (0, 0)),
        ("centred", lambda x: moved(x, 1) - moved(x, -1), 8, 2.0, (1, 1)),
        ("3 ahead only", lambda x: moved(x, -3), 8, -1.0, (0, 3)),
        ("5 back only", lambda x: moved(x, 5), 8, 1.0, (5, 0)),
        ("rounded, 2 back", lambda x: jnp.floor(moved(x, 2)), 8, 1.0, (2, 0)),
        (
            "a bump too small",
            lambda x: jnp.floor(moved(x, 2)),
            8,
            0.125,
            (0, 0),
        ),
        ("one bump too small, two not", pair, 8, 2.0, (0, 0)),
        ("constant", lambda x: x * 0, 8, 1.0, (0, 0)),
        ("faint mean", lambda x: x + 1e-6 * x.mean(), 8, 8.0, (7, 7)),
        ("lone", lone, 8, 1.0, (0, 5)),
        ("large", lambda x: 1e4 * (x + moved(x, -2)), 8, 3.0, (0, 2)),
    ]
    rng = np.random.default_rng(0)
    for name, f, t, bump, expected in cases:
        start = rng.permutation(4 * t)[:t] / (4 * t) * 0.75
        x = jnp.array(start, dtype=jnp.float32)
        before = x.tolist()
        came = how_far(f, x, bump)
        assert came is not None, (
            "how_far returned None: replace the body of the function"
        )
        said = f"{name}, t = {t}, bump = {bump}: "
        assert x.tolist() == before, f"{said}x was changed: work on a copy"
        try:
            came = tuple(came.tolist() if hasattr(came, "tolist") else came)
            came = tuple(int(v) for v in came)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}expected two whole numbers, came {came}"
            ) from None
        assert len(came) == 2, f"{said}expected two numbers, came {len(came)}"
        said += f"expected back, ahead = {expected}, came {came}. "
        if came != expected:
            assert min(came) >= 0, f"{said}0 if there is none above 0"
            assert came != expected[::-1], said + "The two are exchanged"
            assert "too small" not in name, said + (
                "Add bump, no other number, to one input of x at a time"
            )
            assert name != "faint mean", said + (
                "A change counts however small it is"
            )
            raise AssertionError(
                said + "Change each input by itself and look at all outputs"
            )
    print("how_far: passed")


check()
