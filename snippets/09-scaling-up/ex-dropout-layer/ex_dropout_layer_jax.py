import jax.numpy as jnp


def dropout_layer(x, u, p, training):
    """Dropout with the probability p to DROP, 0 <= p < 1.

    x: (n, c); u: (n, c), uniform in [0, 1): an entry is dropped where
    u < p; training: True or False. Returns (n, c). None of the
    arguments is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    rng = np.random.default_rng(0)
    cases = [(2, 3, 0.2), (4, 5, 0.5), (3, 7, 0.8), (2, 2, 0.0), (6, 1, 0.4)]
    for n, c, p in cases:
        x, u = rng.normal(size=(n, c)), rng.random((n, c))
        for training in True, False:
            expected = (
                np.where(u < p, 0, x / (1 - p)) if training else x.copy()
            )
            given = [jnp.array(v, dtype=jnp.float32) for v in (x, u)]
            before = [v.tolist() for v in given]
            came = dropout_layer(*given, p, training)
            assert came is not None, (
                "dropout_layer returned None: replace the body of the function"
            )
            said = f"n, c, p, training = {n}, {c}, {p}, {training}: "
            for name, v, old in zip("xu", given, before, strict=True):
                assert v.tolist() == old, f"{said}{name} was changed"
            if isinstance(came, (list, tuple)):
                came = [
                    v.tolist() if hasattr(v, "tolist") else v for v in came
                ]
            came = came.tolist() if hasattr(came, "tolist") else came
            came = np.array(came, float)
            assert came.shape == (
                n,
                c,
            ), f"{said}expected shape {(n, c)}, came {came.shape}"
            assert np.allclose(came, expected, atol=1e-4), (
                f"{said}expected\n{expected.round(3)}\ncame\n{came.round(3)}\nWhich"
                " entries stay, and what are they divided by?"
            )
    print("dropout_layer: passed")


check()
