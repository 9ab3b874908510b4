def homophily(source, target, label):
    """Share of the edges that join nodes of one class.

    source, target: (m,) integers, one direction of each edge or both;
    label: (n,) integers, -1 where the class is not known. An edge counts
    if both its ends are known and it is no self-loop. If none counts, 0.
    Returns one number.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax.numpy as jnp
import numpy as np


def check():  # in a function, so that its names do not meet yours
    cases = [
        ([0, 1, 2, 0], [1, 2, 3, 3], [0, 0, 1, 1], 0.5, "no trap"),
        ([0, 1, 1, 2], [1, 0, 2, 1], [2, 2, 5, 0], 0.5, "both directions"),
        ([0, 1, 2, 2], [1, 2, 2, 0], [4, 4, 3, 0], 1 / 3, "a self-loop"),
        ([0, 1, 2, 3], [1, 2, 3, 0], [1, 1, -1, -1], 1.0, "unknown ends"),
        ([0, 1], [0, 2], [1, -1, -1], 0.0, "nothing counts"),
        (
            [1, 2, 3, 0, 0],
            [0, 0, 0, 3, 1],
            [3, 3, 3, 1],
            0.6,
            "uneven degrees",
        ),
    ]
    for source, target, label, expected, name in cases:
        given = [jnp.array(z) for z in (source, target, label)]
        came = homophily(*given)
        assert came is not None, (
            "homophily returned None: replace the body of the function"
        )
        for z, old in zip(given, (source, target, label), strict=True):
            assert z.tolist() == old, f"{name}: an argument was changed"
        said = f"{name}: source {source}, target {target}, label {label}: "
        try:
            came = np.array(
                came.tolist() if hasattr(came, "tolist") else came
            )
            came = float(came.reshape(()))
        except (TypeError, ValueError):
            raise AssertionError(f"{said}expected one number") from None
        assert np.isclose(came, expected, rtol=1e-4, atol=1e-5), (
            f"{said}expected {expected:.4f}, came {came:.4f}"
        )
    print("homophily: passed")


check()
