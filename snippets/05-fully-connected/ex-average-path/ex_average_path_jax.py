import jax.numpy as jnp


def average_path(gradient, w, rate, steps, skip):
    """The mean of the points that SGD visits, without the first ones.

    gradient: a function of a point (p,) and of k = 0, 1, ..., that
    returns the stochastic gradient (p,) of step k. w: (p,), the start.
    Take all steps; average the points after step skip + 1, skip + 2,
    ..., steps (the start is no step). Returns (p,); w stays as it is.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    targets = jnp.array([[4.0, 1.0], [0.0, 1.0], [4.0, 3.0], [0.0, 3.0]])

    def array(came, shape, name):  # lists and other dtypes will do
        try:
            came = np.asarray(came, float)
        except (TypeError, ValueError):
            raise AssertionError(f"{name} is no array: {came}") from None
        assert came.shape == shape, (
            f"{name}: expected shape {shape}, came {came.shape}"
        )
        return came

    def average(targets, start, rate, steps, skip):
        w = jnp.asarray(start, jnp.float32)
        came = average_path(lambda w, k: w - targets[k], w, rate, steps, skip)
        assert came is not None, (
            "average_path returned None: replace the body of the function"
        )
        return array(came, (len(start),), f"the average of {steps} steps")

    cases = [  # by hand; rate 1/2: (2, 1), (1, 1), (2.5, 2), (1.25, 2.5)
        (0.5, 0, [1.6875, 1.625]),
        (0.5, 2, [1.875, 2.25]),
        (0.5, 3, [1.25, 2.5]),
        (0.25, 2, [1.3671875, 1.6875]),  # … (1.5625, 1.5), (1.171875, 1.875)
    ]
    for rate, skip, expected in cases:
        came = average(targets, [0.0, 1.0], rate, 4, skip)
        said = f"rate {rate}, 4 steps, skip = {skip}: expected {expected}, "
        said += f"came {np.round(came, 4).tolist()}. "
        assert skip == 3 or not np.allclose(came, [1.25, 2.5]), (
            said + "This is the last point, not an average"
        )
        with_start = 4 * np.array([1.6875, 1.625]) + np.array([0.0, 1.0])
        assert skip or not np.allclose(came, with_start / 5), (
            said
            + "The start was counted: only points after a step belong to it"
        )
        assert np.allclose(came, expected), (
            said
            + "Is each gradient taken at the last point of SGD, times the"
            " rate, and are only the points after the skipped ones in the"
            " sum and in its divisor?"
        )

    rng = np.random.default_rng(0)  # a long run: 400 draws around 3
    drawn = jnp.asarray(rng.normal(3, 1, size=(400, 1)), jnp.float32)
    came = average(drawn, [0.0], 0.5, 400, 100).item()
    late = drawn[100:].mean().item()
    assert abs(came - late) < 0.02, (
        f"400 steps around 3: expected about {late:.3f}, came {came:.3f}"
    )
    print("average_path: passed")


check()
